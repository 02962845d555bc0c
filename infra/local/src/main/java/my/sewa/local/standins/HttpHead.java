package my.sewa.local.standins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes before the body of a request or an answer.
 *
 * @param first {@code GET /working/a HTTP/1.1} or {@code HTTP/1.1 200 OK}
 */
record HttpHead(String first, List<String> headers) {
    private static final int LARGEST = 64 * 1024;
    private static final String END = "\r\n\r\n";

    /**
     * Reads up to the body and not a byte further.
     *
     * @throws IOException if there is no such head
     */
    static HttpHead read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END.length()) {
            int next = in.read();
            if (next < 0 || bytes.size() == LARGEST) {
                throw new IOException("not HTTP");
            }
            bytes.write(next);
            matched = next == END.charAt(matched) ? matched + 1 : next == END.charAt(0) ? 1 : 0;
        }
        var lines = bytes.toString(StandardCharsets.ISO_8859_1).strip().lines().toList();
        if (lines.isEmpty()) {
            throw new IOException("not HTTP");
        }
        return new HttpHead(lines.getFirst(), lines.subList(1, lines.size()));
    }

    String method() {
        return first.split(" ", 2)[0];
    }

    /** Path and query; empty in an answer. */
    String target() {
        String[] parts = first.split(" ", 3);
        return parts.length == 3 ? parts[1] : "";
    }

    Optional<String> header(String name) {
        return headers.stream()
            .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
            .map(line -> line.substring(name.length() + 1).strip())
            .findFirst();
    }

    long length() {
        return header("Content-Length").map(Long::parseLong).orElse(0L);
    }

    /** The same as bytes, but saying that nothing more follows on this connection. */
    byte[] closing() {
        var lines = Stream.concat(
                headers.stream().filter(line -> !line.regionMatches(true, 0, "Connection:", 0, "Connection:".length())),
                Stream.of("Connection: close"));
        return (first + "\r\n" + String.join("\r\n", lines.toList()) + END).getBytes(StandardCharsets.ISO_8859_1);
    }
}
