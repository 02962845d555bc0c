package my.sewa.domain.pdf;

import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables and cells as all our documents have them. */
public final class Look {
    private static final float HAIRLINE = 0.6f;

    private Look() {}

    /** As wide as the page, its columns in these proportions. */
    public static PdfPTable table(float... columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        return table;
    }

    /** The head of a column. */
    public static PdfPCell head(PdfPCell cell) {
        cell.setBackgroundColor(Ink.Colour.MARK);
        return padded(cell, 5, 6);
    }

    /** A row of a list, with a thin line under it. */
    public static PdfPCell row(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setBorderColor(Ink.Colour.LINE);
        return padded(cell, 6, 6);
    }

    /** Something that must be seen. */
    public static PdfPCell washed(PdfPCell cell) {
        cell.setBackgroundColor(Ink.Colour.WASH);
        return padded(cell, 7, 8);
    }

    /** In points, above and below, left and right. */
    public static PdfPCell padded(PdfPCell cell, float vertical, float horizontal) {
        cell.setPaddingTop(vertical);
        cell.setPaddingBottom(vertical);
        cell.setPaddingLeft(horizontal);
        cell.setPaddingRight(horizontal);
        return cell;
    }
}
