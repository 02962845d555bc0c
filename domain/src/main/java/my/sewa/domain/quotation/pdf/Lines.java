package my.sewa.domain.quotation.pdf;

import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationLine.Pricing;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.shared.Written;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What is offered: a row for each line, its head again on every page, no row over two pages. */
final class Lines {
    private final Subject subject;
    private final PaperWords words;
    private final Print print;

    Lines(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.print = subject.print();
    }

    PdfPTable table() {
        var table = Look.table(6, 56, 10, 8, 20);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        head(table, "column-number", Element.ALIGN_LEFT);
        head(table, "column-item", Element.ALIGN_LEFT);
        head(table, "column-quantity", Element.ALIGN_RIGHT);
        head(table, "column-days", Element.ALIGN_RIGHT);
        head(table, "column-amount", Element.ALIGN_RIGHT);
        int number = 0;
        for (var line : subject.quotation().content().lines()) {
            number++;
            add(table, number, line);
        }
        return table;
    }

    private void head(PdfPTable table, String key, int align) {
        table.addCell(Look.head(print.cell(words.say(key), Ink.HEADER, align)));
    }

    private void add(PdfPTable table, int number, QuotationLine line) {
        table.addCell(Look.row(print.cell(String.valueOf(number), Ink.PLAIN, Element.ALIGN_LEFT)));
        table.addCell(Look.row(item(line)));
        table.addCell(Look.row(print.cell(Written.count(line.quantity()), Ink.PLAIN, Element.ALIGN_RIGHT)));
        table.addCell(Look.row(print.cell(days(line.pricing()), Ink.PLAIN, Element.ALIGN_RIGHT)));
        table.addCell(Look.row(print.cell(Written.money(line.total()), Ink.PLAIN, Element.ALIGN_RIGHT)));
    }

    private PdfPCell item(QuotationLine line) {
        var cell = print.cell(line.name(words.language()), Ink.STRONG, Element.ALIGN_LEFT);
        return print.put(cell, new LineWords(words).of(line), Ink.SMALL, Element.ALIGN_LEFT);
    }

    private static String days(Pricing pricing) {
        return switch (pricing) {
            case Pricing.Hired(int days, _, _) -> Written.count(days);
            case Pricing.Sold _ -> "–";
        };
    }
}
