package my.sewa.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import my.sewa.bot.BotApplication;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.dynamodb.DynamoSettings;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.shared.Malaysia;
import my.sewa.local.aws.Cloud;
import my.sewa.local.aws.Function;
import my.sewa.local.aws.FunctionFailed;
import my.sewa.local.aws.Functions;
import my.sewa.local.aws.Jobs;
import my.sewa.local.metrics.Metrics;
import my.sewa.local.phones.People;
import my.sewa.local.standins.StandIns;
import my.sewa.local.world.DemoCompany;
import my.sewa.local.world.World;
import my.sewa.local.world.WorldFile;
import my.sewa.local.world.WorldFileException;
import my.sewa.local.world.WorldWiring;
import my.sewa.signature.SignatureWebApplication;
import my.sewa.webhooks.WebhooksApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Everything on one machine, from the first process started to the last one ended. */
public final class Stack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);

    private final Settings settings;
    private final DataFolder data;
    private final LocalClock clock;
    private final Metrics metrics = Metrics.ofThisProcess();
    private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

    private Stack(Settings settings) {
        this.settings = settings;
        this.data = DataFolder.take(settings.data());
        open.push(data);
        this.clock = new LocalClock(data.file("clock"), settings.clock(), InstantSource.system());
        open.push(clock::store);
    }

    /**
     * Starts everything and returns once it can be used. Whatever ends this process ends it.
     *
     * @throws CannotStart in one sentence, with nothing left running
     */
    public static Stack start(Settings settings) {
        var stack = new Stack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end-of-stack"));
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Ends everything, last started first; later calls do nothing. */
    @Override
    public void close() {
        for (var next = open.poll(); next != null; next = open.poll()) {
            try {
                next.close();
            } catch (Exception e) { // whatever it is, the others must be ended too
                LOG.warn("not ended well: {}", e.getClass().getName());
            }
        }
    }

    private void start() {
        metrics.starting();
        var given = settings.world().map(Stack::read); // before anything runs that would have to be ended again
        var standIns = StandIns.start(
                StandIns.folder(), data, settings.dynamoDb().isEmpty(), settings.s3().isEmpty(),
                metrics::transferred);
        open.push(standIns);
        var cloud = new Cloud(data, clock);
        var functions = alongside(() -> functions(standIns, given));
        open.push(web(cloud, standIns));
        cloud.open(result(functions), dynamoDb(standIns), settings.tablePrefix());
        open.push(cloud);
        new RunningStack(ProcessHandle.current().pid(), URI.create("http://127.0.0.1:" + settings.port()),
                dynamoDb(standIns), s3(standIns), settings.tablePrefix())
            .announce(data);
        open.push(() -> RunningStack.withdraw(data));
        metrics.started();
        Thread.ofVirtual().start(() -> syncTemplates(cloud));
    }

    /** Buttons and lists need templates; until they are there, or where nobody makes them, choices are numbered. */
    private static void syncTemplates(Cloud cloud) {
        try {
            cloud.jobs().ifPresent(Jobs::syncTemplates);
        } catch (FunctionFailed _) {
            LOG.info("no Content templates to be had at SEWA_TWILIO_URL: choices go out as numbered lines");
        }
    }

    private Functions functions(StandIns standIns, Optional<List<World>> given) {
        metrics.readRowsFrom(dynamoDb(standIns));
        Cloud.createTables(dynamoDb(standIns), settings.tablePrefix());
        settings.s3().ifPresent(StandIns::createBuckets);
        var environment = new HashMap<>(settings.forFunctions(dynamoDb(standIns), s3(standIns)));
        environment.computeIfAbsent(LinksJwtWiring.KEYS, _ -> LinkSecret.kept(data));
        Metrics.during(Metrics.STACK, () -> loadWorld(environment, given));
        var webhooks = alongside(() -> Function.of("webhooks", new WebhooksApplication(environment, clock)));
        var bot = Function.of("bot", new BotApplication(environment, clock));
        return new Functions(bot, result(webhooks),
                Function.of("signature-web", new SignatureWebApplication(environment, clock)));
    }

    /** Into an empty store only; the demo company as if it had been entered today. */
    private void loadWorld(Map<String, String> environment, Optional<List<World>> given) {
        try (var dynamo = DynamoConnection.open(DynamoSettings.from(environment))) {
            var worlds = given.orElseGet(() -> DemoCompany.as(Malaysia.today(clock)));
            WorldWiring.loader(dynamo, Address.of(settings.whatsAppNumber()), clock).load(worlds);
        } catch (WorldFileException e) {
            throw new WrongSetting("SEWA_WORLD", "cannot be loaded: " + e.getMessage());
        }
    }

    private static List<World> read(Path world) {
        try {
            return WorldFile.read(world);
        } catch (WorldFileException e) {
            throw new WrongSetting("SEWA_WORLD", "cannot be loaded: " + e.getMessage());
        }
    }

    private DynamoConnection connection(StandIns standIns) {
        return DynamoConnection.open(DynamoSettings.from(settings.forFunctions(dynamoDb(standIns), s3(standIns))));
    }

    private URI dynamoDb(StandIns standIns) {
        return settings.dynamoDb().or(standIns::dynamoDb).orElseThrow();
    }

    private URI s3(StandIns standIns) {
        return settings.s3().or(standIns::s3).orElseThrow();
    }

    private ConfigurableApplicationContext web(Cloud cloud, StandIns standIns) {
        var app = new SpringApplication(LocalApplication.class);
        app.setBannerMode(Banner.Mode.OFF);
        app.setRegisterShutdownHook(false); // ours ends things in their order
        app.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(Settings.class, () -> settings);
            context.registerBean(LocalClock.class, () -> clock);
            context.registerBean(DataFolder.class, () -> data);
            context.registerBean(Cloud.class, () -> cloud);
            context.registerBean(Metrics.class, () -> metrics);
            context.registerBean(People.class, () -> new StoredPeople(() -> connection(standIns)));
        });
        try {
            return app.run("--server.port=" + settings.port());
        } catch (PortInUseException _) {
            throw new WrongSetting("SEWA_PORT", "must be a free port, and " + settings.port() + " is in use.");
        }
    }

    private static <T> CompletableFuture<T> alongside(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what, task -> Thread.ofPlatform().name("start").start(task));
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
