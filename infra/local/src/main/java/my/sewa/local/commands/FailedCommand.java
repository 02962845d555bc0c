package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoSettings;
import my.sewa.domain.dynamodb.DynamoWiring;
import my.sewa.domain.messaging.GivenUp;
import my.sewa.domain.messaging.dynamodb.MessagingDynamoWiring;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.local.RunningStack;
import tools.jackson.databind.json.JsonMapper;

/** {@code failed list} and {@code failed replay ID}, on the stack that runs here or the database that is named. */
public final class FailedCommand implements Command {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CANNOT = 1;
    private static final int WRONG = 2;

    private final Map<String, String> environment;

    public FailedCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "failed";
    }

    @Override
    public String summary() {
        return "lists what could not be handled or sent, and tries it once more";
    }

    @Override
    public String usage() {
        return """
                Usage: sewa.jar failed list
                       sewa.jar failed replay ID
                Looks into the stack that runs on SEWA_DATA, or into the database at SEWA_DYNAMODB_URL.""";
    }

    @Override
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        boolean list = arguments.equals(List.of("list"));
        boolean replay = arguments.size() == 2 && arguments.getFirst().equals("replay");
        if (!list && !replay) {
            err.println("Say failed list, or failed replay and one of the ids it lists.");
            return WRONG;
        }
        var running = RunningStack.find(Path.of(environment.getOrDefault("SEWA_DATA", ".sewa")));
        var settings = settings(running);
        if (settings.isEmpty()) {
            err.println("No stack runs on SEWA_DATA; start it, or name a database in SEWA_DYNAMODB_URL.");
            return CANNOT;
        }
        try (var dynamo = DynamoConnection.open(settings.get())) {
            var given = new GivenUp(MessagingDynamoWiring.unsettled(dynamo), MessagingDynamoWiring.inbox(dynamo),
                    MessagingDynamoWiring.outbox(dynamo), clock(running));
            return list ? list(given, out) : replay(given, dynamo, arguments.getLast(), running, out, err);
        }
    }

    private Optional<DynamoSettings> settings(Optional<RunningStack> running) {
        if (environment.containsKey("SEWA_DYNAMODB_URL")) {
            return Optional.of(DynamoSettings.from(environment));
        }
        return running.map(stack -> DynamoSettings.from(
                Map.of("SEWA_DYNAMODB_URL", stack.dynamoDb().toString(), "SEWA_TABLE_PREFIX", stack.tablePrefix())));
    }

    private static int list(GivenUp given, PrintWriter out) {
        var entries = given.list();
        entries.forEach(entry -> out.println(entry.id() + "  " + entry.since() + "  " + entry.why()));
        out.println(entries.isEmpty() ? "Nothing has failed." : entries.size() + " failed.");
        return 0;
    }

    private static int replay(GivenUp given, DynamoConnection dynamo, String id, Optional<RunningStack> running,
            PrintWriter out, PrintWriter err) {
        var change = given.replay(id);
        if (change.isEmpty()) {
            err.println("Nothing that failed has the id " + id + "; failed list shows them.");
            return CANNOT;
        }
        try {
            DynamoWiring.transactions(dynamo).commit(List.of(change.get()));
        } catch (StaleChange _) {
            err.println("Somebody else is replaying it now.");
            return CANNOT;
        }
        out.println(running.filter(FailedCommand::sweep).isPresent()
                ? "Done once more."
                : "It will be tried again at the next sweep.");
        return 0;
    }

    /** A replayed row is no new one, so the stream does not bring it; the sweep does. */
    private static boolean sweep(RunningStack stack) {
        var request = HttpRequest.newBuilder(stack.url().resolve("/local/jobs/sweep"))
            .POST(BodyPublishers.noBody())
            .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The stack's own clock, wherever it has been moved: what is due by it must be due by the row. */
    private static InstantSource clock(Optional<RunningStack> running) {
        return running.flatMap(FailedCommand::now).map(InstantSource::fixed).orElseGet(InstantSource::system);
    }

    private static Optional<Instant> now(RunningStack stack) {
        var request = HttpRequest.newBuilder(stack.url().resolve("/local/clock")).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString()).body();
            return Optional.of(OffsetDateTime.parse(JSON.readTree(answer).path("now").asString()).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
