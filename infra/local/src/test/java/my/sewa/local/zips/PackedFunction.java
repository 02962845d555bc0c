package my.sewa.local.zips;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function in a process of its own, run as AWS does it: its zip unpacked, AWS's runtime client alone on the class
 * path, nothing of ours in the environment. What is not in the zip is not there.
 */
final class PackedFunction implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final RuntimeApi api;
    private final Process process;
    private final Path log;

    private PackedFunction(RuntimeApi api, Process process, Path log) {
        this.api = api;
        this.process = process;
        this.log = log;
    }

    /** Starts {@code handler} from {@code task}, an unpacked zip; {@code environment} is what the function is given. */
    static PackedFunction start(Path task, String handler, Map<String, String> environment) throws IOException {
        var api = new RuntimeApi();
        Path log = Files.createTempFile(task.toAbsolutePath().getParent(), "function", ".log");
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx870m", "-Djava.net.preferIPv4Stack=true",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac", "--enable-native-access=ALL-UNNAMED",
                "-cp", runtimeClientAlone(), AWSLambda.class.getName(), handler)
            .directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
            .putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.hostAndPort(), "LAMBDA_TASK_ROOT",
                    task.toString(), "_HANDLER", handler, "AWS_LAMBDA_FUNCTION_NAME", "f",
                    "AWS_LAMBDA_FUNCTION_VERSION",
                    "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024", "AWS_REGION", "ap-southeast-5", "TZ", ":UTC"));
        Process process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.failed("the function ended with " + ended.exitValue()));
        return new PackedFunction(api, process, log);
    }

    /** The function's answer, or why there is none and what the function said. */
    String invoke(String event) {
        try {
            return api.invoke(event).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            throw new AssertionError(failed.getCause() + "\n" + said(), failed);
        }
    }

    /** All it has printed so far. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        api.close();
    }

    /** The jars that AWS's managed runtime has, and no other. */
    private static String runtimeClientAlone() {
        return Stream
            .of(AWSLambda.class, RequestStreamHandler.class, PojoSerializer.class, SdkInternalThreadLocal.class)
            .map(PackedFunction::jarOf)
            .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
