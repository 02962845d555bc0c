package my.sewa.domain.dynamodb;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import my.sewa.domain.tenant.TenantId;

/**
 * A real database for tests: DynamoDB Local, one process for all tests of a JVM, in memory. A test class takes tables of
 * its own, only those it needs (creating one takes long), and each of its tests a company of its own.
 */
public final class LocalDynamo {
    private static final String PLACE = "sewa.stand-ins";
    private static final AtomicInteger NAMES = new AtomicInteger();

    /** Started when the first test asks for it. */
    private static final class Server {
        static final URI ADDRESS = start();

        private Server() {}
    }

    private final DynamoSettings settings;

    private LocalDynamo(String prefix) {
        settings = new DynamoSettings(Optional.of(Server.ADDRESS), "ap-southeast-5", prefix);
    }

    /** New and empty tables under a prefix nobody else has. */
    public static LocalDynamo with(Table... tables) {
        var fresh = new LocalDynamo("test" + NAMES.incrementAndGet() + "-");
        try (var admin = fresh.unguarded()) {
            Tables.create(admin.client(), admin.tables(), Arrays.asList(tables));
        }
        return fresh;
    }

    /** A company that no other test has heard of. */
    public static TenantId newTenant() {
        return new TenantId("T-" + NAMES.incrementAndGet());
    }

    /** A connection that fails every request for any other company, and every Scan. */
    public DynamoConnection serving(TenantId... tenants) {
        return DynamoConnection.open(settings, guard(tenants));
    }

    /** The same over a line on which things go wrong. */
    public DynamoConnection serving(Faults faults, TenantId... tenants) {
        return new DynamoConnection(DynamoConnection.client(settings, List.of(guard(tenants)))
            .httpClientBuilder(null)
            .httpClient(faults)
            .build(), new TableNames(settings.prefix()));
    }

    private TenantGuard guard(TenantId... tenants) {
        return new TenantGuard(List.of(tenants), new TableNames(settings.prefix()));
    }

    /** For tests of several companies at once; still refuses a Scan. */
    public DynamoConnection unguarded() {
        return DynamoConnection.open(settings, new NoScans());
    }

    /** What a program has to be told to use these tables. */
    public Map<String, String> environment() {
        return Map.of("SEWA_DYNAMODB_URL", Server.ADDRESS.toString(), "AWS_REGION", settings.region(),
                "SEWA_TABLE_PREFIX", settings.prefix());
    }

    private static URI start() {
        var place = Path.of(Optional.ofNullable(System.getProperty(PLACE))
            .orElseThrow(() -> new IllegalStateException("system property " + PLACE + " is not set")));
        try {
            var ours = Path.of(LeashedServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var classPath = place.resolve("dynamodb-local") + File.separator + "*" + File.pathSeparator + ours;
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                    "-Dorg.eclipse.jetty.LEVEL=WARN", "-cp", classPath, LeashedServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return URI.create("http://localhost:" + port(process.inputReader(StandardCharsets.UTF_8)));
        } catch (IOException | URISyntaxException notStarted) {
            throw new IllegalStateException("DynamoDB Local did not start", notStarted);
        }
    }

    private static int port(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("ready ")) {
                Thread.ofVirtual().start(() -> readOn(said));
                return Integer.parseInt(line.substring("ready ".length()));
            }
        }
        throw new IOException("it ended at once; is it unpacked?");
    }

    /** So that it never waits for somebody to read what it says. */
    private static void readOn(BufferedReader said) {
        try (said) {
            said.lines().forEach(_ -> {});
        } catch (IOException | UncheckedIOException ended) {
            // it ended, as it should
        }
    }
}
