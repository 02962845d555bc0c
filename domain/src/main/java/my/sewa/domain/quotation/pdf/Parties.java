package my.sewa.domain.quotation.pdf;

import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Written;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** To whom it is offered, and when and for when. */
final class Parties {
    /** So that a label stands on the line of the larger value beside it. */
    private static final float LOWERED = 3.6f;

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
        var cell = print.cell(words.say("to"), Ink.LABEL, Element.ALIGN_LEFT);
        print.put(cell, subject.quotation().content().customerName(), Ink.STRONG, Element.ALIGN_LEFT);
        lines().forEach(line -> print.put(cell, line, Ink.SMALL, Element.ALIGN_LEFT));
        return cell;
    }

    private List<String> lines() {
        var customer = subject.customer();
        var lines = new ArrayList<String>();
        Heading.joined(List.of(customer.brn().map(brn -> words.say("customer-registration", brn)),
                customer.tin().map(tin -> words.say("tin", tin))))
            .ifPresent(lines::add);
        var details = customer.details();
        details.address().ifPresent(lines::add);
        details.contactPerson().map(person -> words.say("attention", person)).ifPresent(lines::add);
        Heading.joined(List.of(customer.phone().map(Written::phone), customer.email())).ifPresent(lines::add);
        details.site().map(site -> words.say("site", site)).ifPresent(lines::add);
        return lines;
    }

    private PdfPCell dates() {
        var content = subject.quotation().content();
        var language = words.language();
        var facts = Look.table(30, 70);
        fact(facts, "date", value(Written.date(Malaysia.dateOf(content.createdAt()), language)));
        fact(facts, "valid", value(Written.date(content.validUntil(), language)));
        content.dates()
            .ifPresent(range -> fact(facts, "hire", print.put(value(Written.dates(range, language)),
                    words.count("days", range.days()), Ink.SMALL, Element.ALIGN_LEFT)));
        subject.customer()
            .details()
            .purchaseOrder()
            .ifPresent(number -> fact(facts, "purchase-order", value(number)));
        subject.maker().ifPresent(maker -> fact(facts, "maker", value(maker.name())));
        var cell = print.cell();
        cell.addElement(facts);
        return cell;
    }

    private void fact(PdfPTable facts, String key, PdfPCell value) {
        var label = Look.padded(print.cell(words.say(key), Ink.LABEL, Element.ALIGN_LEFT), 2, 0);
        label.setPaddingTop(LOWERED);
        facts.addCell(label);
        facts.addCell(Look.padded(value, 2, 0));
    }

    private PdfPCell value(String text) {
        return print.cell(text, Ink.PLAIN, Element.ALIGN_LEFT);
    }
}
