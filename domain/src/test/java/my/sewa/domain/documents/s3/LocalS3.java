package my.sewa.domain.documents.s3;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real file server for tests: S3Proxy, one process for all tests of a JVM, with both buckets. */
public final class LocalS3 {
    private static final String PLACE = "sewa.stand-ins";

    /** Started when the first test asks for it. */
    private static final class Server {
        static final URI ADDRESS = start();

        private Server() {}
    }

    private LocalS3() {}

    public static URI address() {
        return Server.ADDRESS;
    }

    /** What a program has to be told to use it. */
    public static Map<String, String> environment() {
        return Map.of("SEWA_S3_URL", Server.ADDRESS.toString(), "AWS_REGION", "ap-southeast-5");
    }

    private static URI start() {
        var place = Path.of(Optional.ofNullable(System.getProperty(PLACE))
            .orElseThrow(() -> new IllegalStateException("system property " + PLACE + " is not set")));
        try {
            int port = freePort();
            var folder = Files.createTempDirectory("s3");
            for (String bucket : List.of("records", "working")) {
                Files.createDirectory(folder.resolve(bucket));
            }
            var settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=local
                    s3proxy.credential=localsecret
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(port, folder));
            var ours = Path.of(LeashedS3.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var classPath = place.resolve("s3proxy").resolve("s3proxy.jar") + File.pathSeparator + ours;
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath,
                    LeashedS3.class.getName(), "--properties", settings.toString())
                .redirectErrorStream(true)
                .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitReady(process.inputReader(StandardCharsets.UTF_8));
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException | URISyntaxException notStarted) {
            throw new IllegalStateException("S3Proxy did not start", notStarted);
        }
    }

    private static void awaitReady(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("ready")) {
                Thread.ofVirtual().start(() -> readOn(said));
                return;
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
