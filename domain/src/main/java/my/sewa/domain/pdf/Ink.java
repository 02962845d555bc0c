package my.sewa.domain.pdf;

import java.awt.Color;

/** How a piece of text is printed. */
public enum Ink {
    TITLE(21, true, Colour.MARK),
    NAME(14, true, Colour.INK),
    STRONG(9.5f, true, Colour.INK),
    PLAIN(9.5f, false, Colour.INK),
    SMALL(8, false, Colour.QUIET),
    FACT(8, false, Colour.INK),
    LABEL(7.5f, true, Colour.MARK),
    HEADER(8, true, Colour.PAPER),
    TOTAL(11.5f, true, Colour.MARK);

    /** What everything is coloured with. */
    static final class Colour {
        static final Color MARK = new Color(0x0F6B52);
        static final Color INK = new Color(0x17221E);
        static final Color QUIET = new Color(0x55645D);
        static final Color LINE = new Color(0xD5DDD9);
        static final Color WASH = new Color(0xEDF5F1);
        static final Color PAPER = Color.WHITE;

        private Colour() {}
    }

    private final float size;
    private final boolean bold;
    private final Color colour;

    Ink(float size, boolean bold, Color colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    /** In points. */
    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** Below it, in points: large letters need air. */
    float gap() {
        return size > STRONG.size && colour.equals(Colour.INK) ? 3 : 0;
    }

    Color colour() {
        return colour;
    }
}
