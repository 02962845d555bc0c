package my.sewa.domain.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** What has to be done to scripts that are not written letter by letter. */
final class Scripts {
    /** Tamil vowels of two parts: one goes before the consonant, one after. */
    private static final Map<Integer, int[]> PARTED = Map.of(
            0x0BCA, new int[]{0x0BC6, 0x0BBE},
            0x0BCB, new int[]{0x0BC7, 0x0BBE},
            0x0BCC, new int[]{0x0BC6, 0x0BD7});

    private Scripts() {}

    static boolean isArabic(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** Whether it must be laid out by somebody who knows both directions. */
    static boolean runsLeft(String text) {
        return text.codePoints().anyMatch(Scripts::isArabic);
    }

    /**
     * Tamil in the order it is seen: the fonts' own tables for that are not read by the PDF library. Letters stand
     * where they belong; the few that should melt together stand side by side.
     */
    static String inVisualOrder(String text) {
        if (text.codePoints().noneMatch(c -> isBefore(c) || PARTED.containsKey(c))) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            int[] parts = PARTED.get(c);
            if (isBefore(c)) {
                beforeLast(shown, c);
            } else if (parts == null) {
                shown.appendCodePoint(c);
            } else {
                beforeLast(shown, parts[0]);
                shown.appendCodePoint(parts[1]);
            }
        });
        return shown.toString();
    }

    private static boolean isBefore(int codePoint) {
        return codePoint >= 0x0BC6 && codePoint <= 0x0BC8;
    }

    private static void beforeLast(StringBuilder shown, int codePoint) {
        shown.insert(Math.max(0, shown.length() - 1), Character.toString(codePoint));
    }
}
