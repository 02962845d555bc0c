package my.sewa.bot.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import my.sewa.domain.tenant.DocumentKind;

/** Commands of the chat itself, which mean nothing outside it. */
final class ShortWords {
    /** What somebody types to have a customer added; the rest follows. */
    static final String ADD_CUSTOMER = "tambah pelanggan baru";

    private static final Set<String> BACK = Set.of("back", "go back", "kembali", "undur", "balik semula");
    private static final Set<String> MORE = Set.of("more", "next", "lagi", "seterusnya", "selanjutnya");
    private static final Pattern WHY = Pattern
        .compile(
                "(?i)\\s*(?:why|how come|kenapa|mengapa|sebab apa)(?:\\s+(?:that|so|tu|itu|begitu|macam tu))?\\s*[?!.]*\\s*");
    private static final Pattern CANCEL = Pattern.compile("(?i)\\s*(?:cancel|void|batal(?:kan)?)\\b.*", Pattern.DOTALL);

    private static final Pattern COPY = Pattern.compile(
            "(?i)\\s*(?:copy|salin|duplicate|ulang)\\s+(?:quote\\s+|quotation\\s+|sebut\\s*harga\\s+)?QT[- ]?([0-9]{1,12})\\b[\\s,:]*(.*)",
            Pattern.DOTALL);

    /**
     * A quotation to be made like another one.
     *
     * @param rest what shall be otherwise
     */
    record Copied(String number, String rest) {
        /** As if it were asked for anew. */
        String asRequest() {
            return "quote " + rest;
        }
    }

    private ShortWords() {}

    static Optional<Copied> copied(String text) {
        var matcher = COPY.matcher(text);
        return matcher.matches() && Long.parseLong(matcher.group(1)) > 0
                ? Optional.of(new Copied(DocumentKind.QUOTATION.number(Long.parseLong(matcher.group(1))),
                        matcher.group(2)))
                : Optional.empty();
    }

    /** One step back in the draft. */
    static boolean goesBack(String text) {
        return BACK.contains(plain(text));
    }

    /** How was the last message read? */
    static boolean asksWhy(String text) {
        return WHY.matcher(text).matches();
    }

    /** The next part of a list. */
    static boolean wantsMore(String text) {
        return MORE.contains(plain(text));
    }

    /** Begins by asking for something to be cancelled. */
    static boolean cancels(String text) {
        return CANCEL.matcher(text).matches();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
