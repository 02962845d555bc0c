package my.sewa.domain.quotation.pdf;

import java.util.List;
import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Written;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** To whom it is offered, and when and for when. */
final class Parties {
    private final Subject subject;
    private final PaperWords words;
    private final Print print;

    Parties(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.print = subject.print();
    }

    PdfPTable table() {
        var table = Look.table(48, 4, 48);
        table.addCell(customer());
        table.addCell(print.cell());
        table.addCell(dates());
        table.setSpacingAfter(16);
        return table;
    }

    private PdfPCell customer() {
        var customer = subject.customer();
        var cell = print.cell();
        cell.addElement(print.paragraph(words.say("to"), Ink.LABEL, Element.ALIGN_LEFT));
        cell.addElement(print.paragraph(subject.quotation().content().customerName(), Ink.STRONG,
                Element.ALIGN_LEFT));
        Heading.joined(List.of(customer.brn().map(brn -> words.say("customer-registration", brn)),
                customer.tin().map(tin -> words.say("tin", tin))))
            .ifPresent(line -> cell.addElement(print.paragraph(line, Ink.SMALL, Element.ALIGN_LEFT)));
        Heading.joined(List.of(customer.phone().map(Written::phone), customer.email()))
            .ifPresent(line -> cell.addElement(print.paragraph(line, Ink.SMALL, Element.ALIGN_LEFT)));
        return cell;
    }

    private PdfPCell dates() {
        var content = subject.quotation().content();
        var language = words.language();
        var facts = Look.table(30, 70);
        fact(facts, "date", Written.date(Malaysia.dateOf(content.createdAt()), language));
        fact(facts, "valid", Written.date(content.validUntil(), language));
        content.dates().ifPresent(range -> fact(facts, "hire", hire(range)));
        subject.maker().ifPresent(maker -> fact(facts, "maker", maker.name()));
        var cell = print.cell();
        cell.addElement(facts);
        return cell;
    }

    private String hire(DateRange range) {
        return words.say("hire-days", Written.dates(range, words.language()), words.count("days", range.days()));
    }

    private void fact(PdfPTable facts, String key, String value) {
        facts.addCell(Look.padded(print.cell(words.say(key), Ink.LABEL, Element.ALIGN_LEFT), 2, 0));
        facts.addCell(Look.padded(print.cell(value, Ink.PLAIN, Element.ALIGN_LEFT), 2, 0));
    }
}
