package my.sewa.bot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import my.sewa.domain.messaging.Received.Content.Media;

/** Files as phones send them, by their declared type. */
final class Pictures {
    private static final int SIDE = 200;
    private static final int TWELVE_MEGABYTES = 12_000_000;

    private Pictures() {}

    static byte[] of(Media media) {
        return switch (media.contentType()) {
            case "image/jpeg" -> picture("jpg");
            case "image/png" -> picture("png");
            case "image/heic" -> bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
            case "image/svg+xml" -> bytes("<svg xmlns='http://www.w3.org/2000/svg'/>");
            case "image/x-pdf-named-png" -> bytes("%PDF-1.7\n");
            case "image/x-large" -> new byte[TWELVE_MEGABYTES];
            default -> bytes("?");
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
