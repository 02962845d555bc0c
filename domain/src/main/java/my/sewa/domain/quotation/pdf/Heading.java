package my.sewa.domain.quotation.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.pdf.Ink;
import my.sewa.domain.pdf.Look;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.quotation.pdf.PdfQuotationPaper.Subject;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Written;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.PostalAddress;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Who offers, and what this is. */
final class Heading {
    private static final float LOGO_WIDTH = 150;
    private static final float LOGO_HEIGHT = 56;
    private static final float GAP = 7;

    private final Subject subject;
    private final Print print;

    Heading(Subject subject) {
        this.subject = subject;
        this.print = subject.print();
    }

    PdfPTable table() {
        var table = Look.table(62, 38);
        table.addCell(company());
        table.addCell(title());
        table.setSpacingAfter(16);
        return table;
    }

    private PdfPCell company() {
        var tenant = subject.letterhead().tenant();
        var cell = print.cell();
        subject.letterhead().logo().ifPresent(logo -> cell.addElement(image(logo)));
        print.put(cell, tenant.name(), Ink.NAME, Element.ALIGN_LEFT);
        lines().forEach(line -> print.put(cell, line, Ink.SMALL, Element.ALIGN_LEFT));
        return cell;
    }

    private List<String> lines() {
        var tenant = subject.letterhead().tenant();
        var lines = new ArrayList<String>();
        joined(List.of(tenant.brn().map(brn -> subject.words().say("registration", brn)),
                tenant.tin().map(tin -> subject.words().say("tin", tin)),
                sstNumber().map(sst -> subject.words().say("sst", sst))))
            .ifPresent(lines::add);
        tenant.address().ifPresent(address -> lines.add(written(address)));
        joined(List.of(tenant.phone().map(Written::phone), tenant.email())).ifPresent(lines::add);
        return lines;
    }

    /** Of the day it was made or, where the hire is taxed because of a later registration, of its first day. */
    private Optional<String> sstNumber() {
        var content = subject.quotation().content();
        LocalDate made = Malaysia.dateOf(content.createdAt());
        LocalDate rendered = content.dates().map(dates -> dates.from()).orElse(made);
        var tenant = subject.letterhead().tenant();
        return tenant.sstNumberOn(made)
            .or(() -> content.totals().tax().isPositive() ? tenant.sstNumberOn(rendered) : Optional.empty());
    }

    private PdfPCell title() {
        var cell = print.cell();
        print.put(cell, subject.words().say("title"), Ink.TITLE, Element.ALIGN_RIGHT);
        return print.put(cell, subject.number(), Ink.NAME, Element.ALIGN_RIGHT);
    }

    private static Image image(Logo logo) {
        try {
            var image = Image.getInstance(logo.bytes());
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            image.setSpacingAfter(GAP);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(PostalAddress address) {
        String place = (address.postcode() + " " + address.city()).strip();
        return String.join(", ", Stream.concat(address.lines().stream(), Stream.of(place))
            .filter(part -> !part.isBlank())
            .toList());
    }

    /** Those that are known, on one line. */
    static Optional<String> joined(List<Optional<String>> parts) {
        var present = parts.stream().flatMap(Optional::stream).toList();
        return present.isEmpty() ? Optional.empty() : Optional.of(String.join("  ·  ", present));
    }
}
