package my.sewa.domain.documents.s3;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import my.sewa.domain.standins.StandInProcess;

/** A real file server for tests: S3Proxy, one process for all tests of a JVM, with both buckets. */
public final class LocalS3 {
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
            StandInProcess.start("s3proxy/s3proxy.jar", List.of(), LeashedS3.class, "--properties",
                    settings.toString());
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException notStarted) {
            throw new IllegalStateException("S3Proxy did not start", notStarted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
