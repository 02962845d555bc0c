package my.sewa.domain.dynamodb;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Runs DynamoDB Local in a process of its own, on its class path and this class, and ends with whoever started it: their
 * end of our standard input closes however they die. Prints {@code ready} and the port once it answers.
 */
public final class LeashedServer {
    private static final String RUNNER = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private LeashedServer() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Thread.ofPlatform().daemon().name("leash").start(() -> haltAtEndOf(System.in));
        var port = Integer.toString(freePort());
        var options = new String[]{"-inMemory", "-sharedDb", "-disableTelemetry", "-port", port};
        var server = Class.forName(RUNNER)
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null,
                    (Object) options);
        server.getClass().getMethod("start").invoke(server);
        System.out.println("ready " + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void haltAtEndOf(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                // nothing is ever written to it
            }
        } catch (IOException closed) {
            // as good as its end
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
