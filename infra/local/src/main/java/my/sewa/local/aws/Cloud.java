package my.sewa.local.aws;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import my.sewa.domain.dynamodb.Table;
import my.sewa.domain.dynamodb.TableNames;
import my.sewa.domain.dynamodb.Tables;
import my.sewa.local.DataFolder;
import my.sewa.local.LocalClock;
import my.sewa.local.metrics.Metrics;
import my.sewa.local.standins.LocalClients;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** What AWS does around the functions, on one machine: it calls them when requests, rows or hours arrive. */
public final class Cloud implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder data;
    private final LocalClock clock;
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final CompletableFuture<Functions> functions = new CompletableFuture<>();
    private final CompletableFuture<Jobs> jobs = new CompletableFuture<>();

    public Cloud(DataFolder data, LocalClock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Makes the tables that are missing. */
    public static void createTables(URI dynamoDb, String prefix) {
        try (var client = LocalClients.dynamoDb(dynamoDb)) {
            Metrics.during(Metrics.STACK, () -> Tables.create(client, new TableNames(prefix), List.of(Table.values())));
        }
    }

    /** The functions; what comes while the stack starts waits for them, and is refused if that takes too long. */
    public Optional<Functions> functions() {
        return once(functions);
    }

    /** Their jobs, in the same way. */
    public Optional<Jobs> jobs() {
        return once(jobs);
    }

    /** Lets requests in, sweeps once, and begins to read the stream and the clock. */
    public void open(Functions deployed, URI dynamoDb, String tablePrefix) {
        var sweepDue = new SweepDue();
        var bot = new Bot(deployed.bot(), sweepDue);
        var runs = new Jobs(bot);
        functions.complete(deployed);
        jobs.complete(runs);
        runs.run(Metrics.STACK, Jobs.SWEEP);
        var poller = poller(bot, dynamoDb, new TableNames(tablePrefix).of(Table.MESSAGES));
        endings.push(poller::close);
        var timetable = new Timetable(clock, runs, sweepDue);
        endings.push(timetable::close);
        poller.start();
        timetable.start();
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }

    private static <T> Optional<T> once(CompletableFuture<T> ready) {
        try {
            return Optional.of(ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private StreamPoller poller(Bot bot, URI dynamoDb, String table) {
        String stream = streamOf(dynamoDb, table);
        var streams = LocalClients.streams(dynamoDb);
        endings.push(streams::close);
        return new StreamPoller(streams, stream, List.of(
                mapping("turn", inserted("in#").or(inserted("ev#")), bot, stream),
                mapping("send", inserted("out#"), bot, stream)));
    }

    private Mapping mapping(String name, Predicate<Record> wanted, Bot bot, String stream) {
        var checkpoint = new Checkpoint(data.file("stream", name + ".json"), stream);
        return new Mapping(name, wanted, checkpoint, batch -> bot.handle(name, stream, batch));
    }

    private static Predicate<Record> inserted(String prefix) {
        return each -> each.eventName() == OperationType.INSERT && StreamEvent.key(each, "sk").startsWith(prefix);
    }

    private static String streamOf(URI dynamoDb, String table) {
        try (var client = LocalClients.dynamoDb(dynamoDb)) {
            return Metrics.during(
                    Metrics.STACK,
                    () -> client.describeTable(request -> request.tableName(table)).table().latestStreamArn());
        }
    }
}
