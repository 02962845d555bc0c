package my.sewa.domain.quotation.pdf;

import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.tenant.Tenant;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPTable;

/** Terms, and where to pay. */
final class Closing {
    private final Tenant tenant;
    private final PaperWords words;
    private final Print print;

    Closing(Subject subject) {
        this.tenant = subject.letterhead().tenant();
        this.words = subject.words();
        this.print = subject.print();
    }

    List<Element> elements() {
        var elements = new ArrayList<Element>();
        if (!tenant.quotations().terms().isEmpty()) {
            elements.add(terms());
        }
        if (tenant.bank().isPresent() || tenant.duitNow().isPresent()) {
            elements.add(payment());
        }
        return elements;
    }

    private PdfPTable terms() {
        var table = section("terms", 4, 96);
        int number = 0;
        for (String term : tenant.quotations().terms()) {
            number++;
            table.addCell(Look.padded(print.cell(number + ".", Ink.SMALL, Element.ALIGN_LEFT), 1, 0));
            table.addCell(Look.padded(print.cell(term, Ink.SMALL, Element.ALIGN_LEFT), 1, 0));
        }
        return table;
    }

    private PdfPTable payment() {
        var table = section("payment", 16, 84);
        tenant.bank().ifPresent(bank -> {
            fact(table, "account-name", tenant.name());
            fact(table, "bank", bank.bank());
            fact(table, "account", bank.number());
        });
        tenant.duitNow().ifPresent(text -> fact(table, "duitnow", text));
        return table;
    }

    private void fact(PdfPTable table, String key, String value) {
        table.addCell(Look.padded(print.cell(words.say(key), Ink.SMALL, Element.ALIGN_LEFT), 1, 0));
        table.addCell(Look.padded(print.cell(value, Ink.FACT, Element.ALIGN_LEFT), 1, 0));
    }

    /** Its heading stays with its first row. */
    private PdfPTable section(String key, float... columns) {
        var table = Look.table(columns);
        table.setSpacingBefore(14);
        table.setSplitRows(false);
        table.setKeepTogether(true);
        var heading = Look.padded(print.cell(words.say(key), Ink.LABEL, Element.ALIGN_LEFT), 2, 0);
        heading.setColspan(columns.length);
        table.addCell(heading);
        return table;
    }
}
