package my.sewa.bot.dialogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Commands of the chat itself, which mean nothing outside it. */
final class ShortWords {
    /** What somebody types to have a customer added; the rest follows. */
    static final String ADD_CUSTOMER = "tambah pelanggan baru";

    private static final Set<String> BACK = Set.of("back", "go back", "kembali", "undur", "balik semula");
    private static final Set<String> MORE = Set.of("more", "next", "lagi", "seterusnya", "selanjutnya");
    private static final Pattern CANCEL = Pattern.compile("(?i)\\s*(?:cancel|void|batal(?:kan)?)\\b.*", Pattern.DOTALL);

    private ShortWords() {}

    /** One step back in the draft. */
    static boolean goesBack(String text) {
        return BACK.contains(plain(text));
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
