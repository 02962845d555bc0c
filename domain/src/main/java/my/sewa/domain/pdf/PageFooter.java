package my.sewa.domain.pdf;

import java.util.Optional;
import my.sewa.domain.shared.Written;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Under each page whose it is, and which page of how many. */
final class PageFooter extends PdfPageEventHelper {
    private static final float RULE = 44;
    private static final float BASELINE = 31;
    private static final float SECOND_BASELINE = 20;
    private static final float LINE_WIDTH = 0.6f;
    private static final float DIGITS = 30;
    private static final int LONGEST = 90;

    private final Print print;
    private final Sheet.Footer words;
    private Optional<PdfTemplate> last = Optional.empty();

    PageFooter(Print print, Sheet.Footer words) {
        this.print = print;
        this.words = words;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        last = Optional.of(writer.getDirectContent().createTemplate(DIGITS, 2 * Ink.SMALL.size()));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorStroke(Ink.Colour.LINE);
        canvas.setLineWidth(LINE_WIDTH);
        canvas.moveTo(document.left(), RULE);
        canvas.lineTo(document.right(), RULE);
        canvas.stroke();
        canvas.restoreState();
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, print.text(shortened(), Ink.SMALL), document.left(),
                BASELINE, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, print.text(words.note(), Ink.SMALL), document.left(),
                SECOND_BASELINE, 0);
        // How many pages there are is known at the end: its place is kept and filled then.
        Phrase before = print.text(
                words.page().replace("{0}", String.valueOf(writer.getPageNumber())).replace("{1}", ""),
                Ink.SMALL);
        float room = print.latin().getWidthPoint("0", Ink.SMALL.size());
        float gap = print.latin().getWidthPoint(" ", Ink.SMALL.size());
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, before, document.right() - room - gap, BASELINE, 0);
        last.ifPresent(number -> canvas.addTemplate(number, document.right() - room, BASELINE));
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        var pages = print.text(String.valueOf(writer.getPageNumber() - 1), Ink.SMALL);
        last.ifPresent(number -> ColumnText.showTextAligned(number, Element.ALIGN_LEFT, pages, 0, 0, 0));
    }

    /** A company may have a name of 200 characters; the number at the end must be seen. */
    private String shortened() {
        return Written.shortenFront(words.whose(), LONGEST + 1);
    }
}
