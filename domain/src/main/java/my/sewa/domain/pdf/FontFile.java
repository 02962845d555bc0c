package my.sewa.domain.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fonts we bring; each is read when a text first needs it. */
enum FontFile {
    LATIN("NotoSans-Regular.ttf"),
    LATIN_BOLD("NotoSans-Bold.ttf"),
    CHINESE("NotoSansSC-Regular.ttf"),
    TAMIL(
            "NotoSansTamil-Regular.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf");

    /** Where AWS unpacks the layer that has them. */
    private static final Path LAYER = Path.of(URI.create("file:///opt/fonts"));

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** From the class path, as on one machine, or else from the layer. */
    byte[] read() {
        try (var packed = FontFile.class.getResourceAsStream("/fonts/" + file)) {
            return packed == null ? Files.readAllBytes(LAYER.resolve(file)) : packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is neither on the class path nor in " + LAYER, e);
        }
    }
}
