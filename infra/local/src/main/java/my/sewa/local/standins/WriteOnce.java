package my.sewa.local.standins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Stands before the file server, which has no locks: lets through what reads, and what writes on the condition that
 * nothing is there yet. Nobody overwrites or deletes a file through it. One request a connection.
 */
public final class WriteOnce implements AutoCloseable {
    /** A file in a bucket, with no question mark behind which other operations hide. */
    private static final Pattern FILE = Pattern.compile("/[^/?]+/[^?]+");
    private static final int BACKLOG = 100;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String DENIED = "<Error><Code>AccessDenied</Code></Error>";
    private static final byte[] REFUSED = String.join("\r\n", "HTTP/1.1 403 Forbidden",
            "Content-Type: application/xml", "Content-Length: " + DENIED.length(), "Connection: close", "", DENIED)
        .getBytes(StandardCharsets.ISO_8859_1);

    /** Is told what bodies carried, in bytes. */
    public interface Listener {
        void transferred(long stored, long fetched);
    }

    private final Supplier<URI> files;
    private final Listener listener;
    private final ServerSocket door;

    private WriteOnce(Supplier<URI> files, Listener listener, ServerSocket door) {
        this.files = files;
        this.listener = listener;
        this.door = door;
    }

    /** Opens a door on a free port of the loopback interface. */
    static WriteOnce before(Supplier<URI> files, Listener listener) {
        try {
            var guard = new WriteOnce(files, listener, new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("files").start(guard::accept);
            return guard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException _) {
                // closed, or a caller who is gone already
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            var head = HttpHead.read(caller.getInputStream());
            if (allowed(head)) {
                pass(head, caller);
            } else {
                copy(caller.getInputStream(), OutputStream.nullOutputStream(), head.length());
                caller.getOutputStream().write(REFUSED);
            }
        } catch (IOException | NumberFormatException _) {
            // the caller sees a broken connection, as of any server
        }
    }

    private static boolean allowed(HttpHead head) {
        return switch (head.method()) {
            case "GET", "HEAD" -> true;
            case "PUT" -> FILE.matcher(head.target()).matches()
                    && head.header("If-None-Match").filter("*"::equals).isPresent()
                    && head.header("x-amz-copy-source").isEmpty();
            default -> false;
        };
    }

    private void pass(HttpHead request, Socket caller) throws IOException {
        var address = files.get();
        try (var server = new Socket(address.getHost(), address.getPort())) {
            server.setSoTimeout(PATIENCE_MILLIS);
            server.getOutputStream().write(request.closing());
            var sending = Thread.ofVirtual().start(() -> send(request, caller, server));
            var answer = HttpHead.read(server.getInputStream());
            while (answer.first().startsWith("HTTP/1.1 100")) {
                caller.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                answer = HttpHead.read(server.getInputStream());
            }
            caller.getOutputStream().write(answer.closing());
            long fetched = server.getInputStream().transferTo(caller.getOutputStream());
            listener.transferred(request.length(), fetched);
            caller.getOutputStream().flush();
            sending.join(); // whoever is cut off while still writing never reads the answer
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpHead request, Socket caller, Socket server) {
        try {
            copy(caller.getInputStream(), server.getOutputStream(), request.length());
        } catch (IOException _) {
            // the caller is gone
        }
    }

    /**
     * So many bytes and no more: what follows would be another request, unseen by us. Where nobody takes them any more,
     * as by a server that has answered, they are read all the same.
     */
    private static void copy(InputStream from, OutputStream to, long length) throws IOException {
        var buffer = new byte[16 * 1024];
        long left = length;
        boolean taken = true;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            taken = taken && written(to, buffer, read);
            left -= read;
        }
    }

    private static boolean written(OutputStream to, byte[] bytes, int length) {
        try {
            to.write(bytes, 0, length);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
