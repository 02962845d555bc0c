package my.sewa.domain.dynamodb;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import my.sewa.domain.standins.StandInProcess;
import my.sewa.domain.tenant.TenantId;

/**
 * A real database for tests: DynamoDB Local, one process for all tests of a JVM, in memory. A test class takes tables of
 * its own, only those it needs (creating one takes long), and each of its tests a company of its own.
 */
public final class LocalDynamo {
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
        String port = StandInProcess.start("dynamodb-local/*",
                List.of("--enable-native-access=ALL-UNNAMED", "-Dorg.eclipse.jetty.LEVEL=WARN"), LeashedServer.class);
        return URI.create("http://localhost:" + port);
    }
}
