package my.sewa.bot.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a message into tokens, in one pass over its characters. */
final class Tokenizer {
    /** A chat message holds at most 1,600 characters; whatever is longer is not a request. */
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_TOKENS = 800;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final int length;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean apart = true;

    private Tokenizer(String text) {
        this.text = text;
        this.length = Math.min(text.length(), LONGEST_TEXT);
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).cut();
    }

    private List<Token> cut() {
        while (at < length && tokens.size() < MOST_TOKENS) {
            var c = text.codePointAt(at);
            if (c == '\n' || c == '\r') {
                add(at, at + 1, "\n", Token.Kind.LINE);
                apart = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                apart = true;
                at += Character.charCount(c);
            } else if (invisible(c)) {
                at += Character.charCount(c);
            } else if (Character.isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
        return List.copyOf(tokens);
    }

    private void add(int start, int end, String word, Token.Kind kind) {
        tokens.add(new Token(start, end, word, kind, !apart));
        apart = false;
        at = end;
    }

    private void number() {
        var start = at;
        var digits = new StringBuilder();
        var end = at;
        while (end < length) {
            var c = text.charAt(end);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '.' && digitAt(end + 1) || c == ',' && startsThousands(end + 1)) {
                digits.append(c);
            } else if (!invisible(c)) {
                break;
            }
            end++;
        }
        if (digits.isEmpty()) {
            // A digit outside the basic plane, such as a mathematical bold 5.
            end = start + Character.charCount(text.codePointAt(start));
            digits.append(Character.digit(text.codePointAt(start), 10));
        }
        add(start, end, digits.toString(), Token.Kind.NUMBER);
    }

    private boolean digitAt(int index) {
        return index < length && Character.isDigit(text.charAt(index));
    }

    private boolean startsThousands(int index) {
        return digitAt(index) && digitAt(index + 1) && digitAt(index + 2) && !digitAt(index + 3);
    }

    private void word() {
        var start = at;
        var end = at;
        while (end < length && (letterAt(end) || apostropheAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        // Son of, with, without: a/l, s/o, w/o are one word.
        if (end == start + 1 && end + 1 < length && text.charAt(end) == '/' && letterAt(end + 1)
                && (end + 2 >= length || !Character.isLetterOrDigit(text.charAt(end + 2)))) {
            end += 2;
        }
        add(start, end, folded(text.substring(start, end)), Token.Kind.WORD);
    }

    private boolean letterAt(int index) {
        var c = text.codePointAt(index);
        return Character.isLetter(c) || invisible(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean apostropheAt(int index) {
        return "'’`ʼ".indexOf(text.charAt(index)) >= 0 && index + 1 < length
                && Character.isLetter(text.codePointAt(index + 1));
    }

    /** Lower case, without accents and invisible characters, compatibility letters made plain. */
    static String folded(String raw) {
        var plain = raw;
        if (!raw.chars().allMatch(c -> c < 0x80)) {
            var visible = raw.codePoints()
                .filter(c -> !invisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            plain = MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD)).replaceAll("");
        }
        return plain.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'').replace('ʼ', '\'');
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private void sign(int c) {
        var end = at + Character.charCount(c);
        switch (c) {
            case '×', '✕', '✖' -> add(at, end, "x", Token.Kind.WORD);
            case '–', '—', '−', '‐', '‑', '→' -> add(at, end, "-", Token.Kind.SYMBOL);
            case '“', '”', '″' -> add(at, end, "\"", Token.Kind.SYMBOL);
            case '’', '‘', '′', '`' -> add(at, end, "'", Token.Kind.SYMBOL);
            // Chat's own marks for bold, italics and struck out.
            case '*', '_', '~' -> at = end;
            default -> {
                var emoji = Character.charCount(c) > 1 || Character.getType(c) == Character.OTHER_SYMBOL;
                add(at, end, text.substring(at, end), emoji ? Token.Kind.EMOJI : Token.Kind.SYMBOL);
            }
        }
    }
}
