package my.sewa.bot.understanding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word, a number or a sign of a message.
 *
 * @param start index of its first character in the text as typed
 * @param end index after its last
 * @param word lower case, without accents and invisible characters; of a number its ASCII digits, commas and points
 * @param glued true if nothing stands between it and the token before
 */
record Token(int start, int end, String word, Kind kind, boolean glued) {
    enum Kind {
        WORD, NUMBER, SYMBOL, EMOJI, LINE
    }

    private static final int LONGEST_NUMBER = 15;

    /** The same place, read as another word. */
    Token reading(String other) {
        return new Token(start, end, other, kind, glued);
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A sign that ends a part of a sentence: comma, semicolon, full stop, colon, question or exclamation mark, line. */
    boolean separates() {
        return kind == Kind.LINE || (kind == Kind.SYMBOL && ",;.:?!|•".contains(word));
    }

    /** The value of a number written the Malaysian way: comma for thousands, point for decimals; else empty. */
    Optional<BigDecimal> value() {
        if (kind != Kind.NUMBER || word.length() > LONGEST_NUMBER || word.indexOf('.') != word.lastIndexOf('.')) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(word.replace(",", "")));
    }

    /** The value of a number of one to four digits and nothing else; else -1. */
    int smallNumber() {
        final var longest = 4;
        if (kind != Kind.NUMBER || word.length() > longest || word.indexOf('.') >= 0 || word.indexOf(',') >= 0) {
            return -1;
        }
        return Integer.parseInt(word);
    }
}
