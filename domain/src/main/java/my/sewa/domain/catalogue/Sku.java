package my.sewa.domain.catalogue;

import java.math.BigInteger;
import java.util.regex.Pattern;
import my.sewa.domain.shared.Code;

/** The code of a catalogue entry, unique within its tenant, for example {@code GEN-20}; GEN-5 goes before it. */
public record Sku(String code) implements Comparable<Sku> {
    /** Between letters and digits, either way. */
    private static final Pattern PARTS = Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    public Sku {
        Code.checked("item code", code);
    }

    /** By letters, and by numbers where both have one; as texts where that says nothing. */
    @Override
    public int compareTo(Sku other) {
        String[] mine = PARTS.split(code, -1);
        String[] theirs = PARTS.split(other.code, -1);
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            boolean numbers = Character.isDigit(mine[i].charAt(0)) && Character.isDigit(theirs[i].charAt(0));
            int order = numbers
                    ? new BigInteger(mine[i]).compareTo(new BigInteger(theirs[i]))
                    : mine[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return mine.length == theirs.length ? code.compareTo(other.code) : Integer.compare(mine.length, theirs.length);
    }
}
