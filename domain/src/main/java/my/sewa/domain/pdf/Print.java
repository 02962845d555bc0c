package my.sewa.domain.pdf;

import my.sewa.domain.shared.Written;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfWriter;

/** Sets texts in the fonts that have their characters. One for all threads. */
public final class Print {
    /** Between two lines, as a multiple of the size. */
    private static final float LEADING = 1.35f;
    /** Printed for what no font has: something is missing here. */
    private static final int UNKNOWN = 0xFFFD;

    private final Typefaces typefaces = new Typefaces();

    /** One line or, where it is too long for its place, several. */
    public Phrase text(String typed, Ink ink) {
        String text = Scripts.inVisualOrder(Written.line(typed));
        var phrase = new Phrase(ink.size() * LEADING);
        var run = new StringBuilder();
        var font = typefaces.of('a', ink.bold());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int shown = typefaces.has(text.codePointAt(at)) ? text.codePointAt(at) : UNKNOWN;
            var next = shown == ' ' ? font : typefaces.of(shown, ink.bold());
            if (!next.equals(font)) {
                add(phrase, run, font, ink);
                font = next;
            }
            run.appendCodePoint(shown);
        }
        add(phrase, run, font, ink);
        return phrase;
    }

    private void add(Phrase phrase, StringBuilder run, BaseFont base, Ink ink) {
        if (!run.isEmpty()) {
            boolean thickened = ink.bold() && !base.equals(typefaces.of('a', true));
            var font = new Font(base, ink.size(), thickened ? Font.BOLD : Font.NORMAL, ink.colour());
            phrase.add(new Chunk(run.toString(), font));
            run.setLength(0);
        }
    }

    BaseFont latin() {
        return typefaces.of('a', false);
    }

    private Paragraph paragraph(String typed, Ink ink, int align) {
        var paragraph = new Paragraph(text(typed, ink));
        paragraph.setLeading(ink.size() * LEADING);
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(ink.gap());
        return paragraph;
    }

    /** A cell without borders and with one text in it; {@code align} is one of {@link Element}'s. */
    public PdfPCell cell(String typed, Ink ink, int align) {
        return put(cell(), typed, ink, align);
    }

    /** One more text in a cell, on lines of its own; it wraps, and what runs from right to left does so. */
    public PdfPCell put(PdfPCell cell, String typed, Ink ink, int align) {
        cell.addElement(paragraph(typed, ink, align));
        if (Scripts.runsLeft(typed)) {
            cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        }
        return cell;
    }

    /** An empty one. */
    public PdfPCell cell() {
        var cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        return cell;
    }
}
