package my.sewa.domain.dynamodb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import my.sewa.domain.standins.Leash;

/**
 * Runs DynamoDB Local in a process of its own, on its class path and this class, and ends with whoever started it: their
 * end of our standard input closes however they die. Prints {@code ready} and the port once it answers.
 */
public final class LeashedServer {
    private static final String RUNNER = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private LeashedServer() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Leash.hold();
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
}
