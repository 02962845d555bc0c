package my.sewa.domain.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/**
 * Which font has which character. Latin is always at hand; the other scripts are read when the first text needs them,
 * the Chinese one being 10 MB. One for all threads.
 */
final class Typefaces {
    private static final List<FontFile> OTHER_SCRIPTS = List.of(FontFile.TAMIL, FontFile.ARABIC, FontFile.CHINESE);

    private final Map<FontFile, BaseFont> fonts = new EnumMap<>(FontFile.class);

    /** One that has it; the Latin one if none does. */
    synchronized BaseFont of(int codePoint, boolean bold) {
        var latin = font(bold ? FontFile.LATIN_BOLD : FontFile.LATIN);
        if (latin.charExists(codePoint)) {
            return latin;
        }
        return OTHER_SCRIPTS.stream()
            .filter(script -> maybe(script, codePoint))
            .map(this::font)
            .filter(font -> font.charExists(codePoint))
            .findFirst()
            .orElse(latin);
    }

    boolean has(int codePoint) {
        return of(codePoint, false).charExists(codePoint);
    }

    /** So that no font is read for a character it cannot have. */
    private static boolean maybe(FontFile font, int codePoint) {
        return switch (font) {
            case LATIN, LATIN_BOLD -> true;
            case TAMIL -> Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.TAMIL;
            case ARABIC -> Scripts.isArabic(codePoint);
            case CHINESE -> codePoint >= 0x2000;
        };
    }

    private BaseFont font(FontFile file) {
        return fonts.computeIfAbsent(file, Typefaces::read);
    }

    private static BaseFont read(FontFile file) {
        try {
            var font = BaseFont.createFont(file.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.read(),
                    null);
            font.setSecureRandom(new NoChance());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of an embedded font begins with six random letters; the same document must have the same ones. */
    private static final class NoChance extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
