package my.sewa.domain.quotation.pdf;

import java.util.Optional;
import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.QuotationContent;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.shared.Written;
import org.joda.money.Money;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What it comes to; kept on one page. */
final class Sums {
    private final QuotationContent content;
    private final PaperWords words;
    private final Print print;

    Sums(Subject subject) {
        this.content = subject.quotation().content();
        this.words = subject.words();
        this.print = subject.print();
    }

    PdfPTable table() {
        var sums = Look.table(55, 45);
        var totals = content.totals();
        if (!totals.sum().isEqual(totals.total())) {
            add(sums, words.say("subtotal"), totals.sum());
        }
        if (totals.discount().isPositive()) {
            add(sums, discount(content.discount()), totals.discount().negated());
        }
        if (totals.delivery().isPositive()) {
            add(sums, words.say("delivery"), totals.delivery());
        }
        if (totals.tax().isPositive()) {
            add(sums, words.say("tax"), totals.tax());
        }
        sums.addCell(Look.washed(print.cell(words.say("total"), Ink.TOTAL, Element.ALIGN_LEFT)));
        sums.addCell(Look.washed(print.cell(Written.money(totals.total()), Ink.TOTAL, Element.ALIGN_RIGHT)));
        if (content.deposit().isPositive()) {
            add(sums, words.say("deposit"), content.deposit());
            sums.addCell(note());
        }
        return onTheRight(sums);
    }

    private PdfPTable onTheRight(PdfPTable sums) {
        var table = Look.table(50, 50);
        table.addCell(print.cell());
        var cell = print.cell();
        cell.addElement(sums);
        table.addCell(cell);
        table.setKeepTogether(true);
        table.setSpacingBefore(8);
        return table;
    }

    private void add(PdfPTable sums, String label, Money amount) {
        sums.addCell(Look.padded(print.cell(label, Ink.PLAIN, Element.ALIGN_LEFT), 4, 8));
        sums.addCell(Look.padded(print.cell(Written.money(amount), Ink.PLAIN, Element.ALIGN_RIGHT), 4, 8));
    }

    private PdfPCell note() {
        var cell = Look.padded(print.cell(words.say("deposit-note"), Ink.SMALL, Element.ALIGN_LEFT), 0, 8);
        cell.setColspan(2);
        return cell;
    }

    private String discount(Optional<Discount> discount) {
        return discount.filter(Discount.Share.class::isInstance)
            .map(Discount.Share.class::cast)
            .map(share -> words.say("discount-percent", Written.percent(share.percent())))
            .orElseGet(() -> words.say("discount"));
    }
}
