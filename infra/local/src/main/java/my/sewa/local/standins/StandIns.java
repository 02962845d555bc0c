package my.sewa.local.standins;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import my.sewa.local.CannotStart;
import my.sewa.local.DataFolder;
import org.springframework.boot.system.ApplicationHome;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/**
 * DynamoDB Local and S3Proxy, each a process of its own: their class paths do not mix with ours. They end with this
 * process, however it ends.
 */
public final class StandIns implements AutoCloseable {
    /** What S3Proxy takes for the owner of everything; DynamoDB Local takes anybody. */
    public static final String ACCESS_KEY = "local";

    public static final String SECRET_KEY = "localsecret";
    private static final List<String> BUCKETS = List.of("records", "working");

    private final Optional<StandIn> dynamoDb;
    private final Optional<StandIn> s3;
    private final Optional<WriteOnce> guard;

    private StandIns(Optional<StandIn> dynamoDb, Optional<StandIn> s3, WriteOnce.Listener listener) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.guard = s3.map(files -> WriteOnce.before(files::await, listener));
    }

    /** {@code target/stand-ins}, whether we run from {@code target/classes} or from {@code target/sewa.jar}. */
    public static Path folder() {
        File source = Objects.requireNonNull(new ApplicationHome(StandIns.class).getSource());
        return source.toPath().resolveSibling("stand-ins");
    }

    /**
     * Starts those that are wanted and returns at once.
     *
     * @param listener is told what was stored and fetched, in bytes
     * @throws CannotStart if the servers are not where the build puts them
     */
    public static StandIns start(Path folder, DataFolder data, boolean withDynamoDb, boolean withS3,
            WriteOnce.Listener listener) {
        if (withDynamoDb || withS3) {
            check(folder);
        }
        Path leash = leash(data);
        var dynamoDb = withDynamoDb ? Optional.of(startDynamoDb(folder, data, leash)) : Optional.<StandIn>empty();
        var s3 = withS3 ? Optional.of(startS3(folder, data, leash)) : Optional.<StandIn>empty();
        return new StandIns(dynamoDb, s3, listener);
    }

    /** Where DynamoDB Local answers, once it does; empty if it was not wanted. */
    public Optional<URI> dynamoDb() {
        return dynamoDb.map(StandIn::await);
    }

    /** Where files are kept for good, once S3Proxy behind it answers; empty if it was not wanted. */
    public Optional<URI> s3() {
        s3.ifPresent(StandIn::await);
        return guard.map(WriteOnce::address);
    }

    /** Creates the buckets on a server that we have not started; on ours they are there from the start. */
    public static void createBuckets(URI s3) {
        try (var client = LocalClients.s3(s3)) {
            for (String bucket : BUCKETS) {
                try {
                    client.createBucket(request -> request.bucket(bucket));
                } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException there) {
                    // from an earlier start
                }
            }
        }
    }

    @Override
    public void close() {
        guard.ifPresent(WriteOnce::close);
        Stream.of(dynamoDb, s3).flatMap(Optional::stream).parallel().forEach(StandIn::stop);
    }

    private static StandIn startDynamoDb(Path folder, DataFolder data, Path leash) {
        var database = data.folder("dynamodb").toString();
        return StandIn.start(
                new StandIn.Program(
                        "DynamoDB Local",
                        List.of("--enable-native-access=ALL-UNNAMED"),
                        folder.resolve("dynamodb-local") + File.separator + "*",
                        "software.amazon.dynamodb.services.local.main.ServerRunner",
                        port -> List.of(
                                "-port", String.valueOf(port), "-dbPath", database, "-sharedDb", "-disableTelemetry")),
                leash,
                data.file("logs", "dynamodb.log"));
    }

    private static StandIn startS3(Path folder, DataFolder data, Path leash) {
        BUCKETS.forEach(bucket -> data.folder("s3", bucket)); // to S3Proxy a folder is a bucket
        return StandIn.start(
                new StandIn.Program(
                        "S3Proxy",
                        List.of(),
                        folder.resolve("s3proxy").resolve("s3proxy.jar").toString(),
                        "org.gaul.s3proxy.Main",
                        port -> List.of("--properties", s3Settings(data, port).toString())),
                leash,
                data.file("logs", "s3.log"));
    }

    private static Path s3Settings(DataFolder data, int port) {
        var settings = new Properties();
        settings.setProperty("s3proxy.endpoint", "http://127.0.0.1:" + port);
        settings.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        settings.setProperty("s3proxy.identity", ACCESS_KEY);
        settings.setProperty("s3proxy.credential", SECRET_KEY);
        settings.setProperty("jclouds.provider", "filesystem-nio2");
        settings.setProperty("jclouds.filesystem.basedir", data.folder("s3").toString());
        Path file = data.file("run", "s3proxy.conf");
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder) {
        for (String part : List.of("dynamodb-local", "s3proxy")) {
            if (!Files.isDirectory(folder.resolve(part))) {
                throw new CannotStart("The database and file servers are missing: " + folder
                        + " must lie beside sewa.jar, where mvn package puts it.");
            }
        }
    }

    /** A folder with nothing but {@link Leash} in it, for the class paths of others. */
    private static Path leash(DataFolder data) {
        String name = Leash.class.getName().replace('.', '/') + ".class";
        Path root = data.folder("run", "leash");
        Path file = data.file("run", "leash", name);
        try (InputStream in = Objects.requireNonNull(Leash.class.getClassLoader()).getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
