package my.sewa.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import my.sewa.domain.shared.Sha256;

/** The one answer to every link that is wrong, used up or expired: it does not tell which, and names no company. */
final class NotValidPage {
    private final PageResponse response;

    private NotValidPage(PageResponse response) {
        this.response = response;
    }

    static NotValidPage read() {
        try (var file = NotValidPage.class.getResourceAsStream("/static/not-valid.html")) {
            if (file == null) {
                throw new IllegalStateException("static/not-valid.html is not packed with the program");
            }
            String html = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new NotValidPage(PageResponse.html(404, policy(html), html));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PageResponse response() {
        return response;
    }

    /** Nothing is allowed but the page's own style, known by its hash. */
    private static String policy(String html) {
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
