package my.sewa.domain.quotation.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.pdf.Print;
import my.sewa.domain.pdf.Sheet;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationPaper;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.Letterhead;
import my.sewa.domain.tenant.Staff;

/** From top to bottom: letterhead, parties and dates, lines, sums, terms, payment. */
final class PdfQuotationPaper implements QuotationPaper {
    private static final Map<Language, PaperWords> WORDS = words();

    private final Print print = new Print();

    /** Everything a part of the page may show. */
    record Subject(Letterhead letterhead, Quotation quotation, Customer customer, Optional<Staff> maker,
            PaperWords words, Print print) {
        /** As in {@code QT-0231 rev 2}. */
        String number() {
            return quotation.revision() == 1
                    ? words.say("number", quotation.id().number())
                    : words.say("number-revised", quotation.id().number(), quotation.revision());
        }
    }

    @Override
    public byte[] draw(Letterhead letterhead, Quotation quotation, Customer customer, Optional<Staff> maker,
            Language language) {
        var words = Objects.requireNonNull(WORDS.get(language));
        var subject = new Subject(letterhead, quotation, customer, maker, words, print);
        String company = letterhead.tenant().name();
        String title = words.say("title") + " " + subject.number();
        var properties = new Sheet.Properties(title, company, company + "/" + title,
                quotation.content().createdAt(), language);
        var sheet = Sheet.open(properties, print,
                new Sheet.Footer(company + " · " + subject.number(), words.say("closing"), words.raw("page")));
        sheet.add(new Heading(subject).table());
        sheet.add(new Parties(subject).table());
        sheet.add(new Lines(subject).table());
        sheet.add(new Sums(subject).table());
        new Closing(subject).elements().forEach(sheet::add);
        return sheet.close();
    }

    private static Map<Language, PaperWords> words() {
        var words = new EnumMap<Language, PaperWords>(Language.class);
        for (var language : Language.values()) {
            words.put(language, PaperWords.read(PdfQuotationPaper.class, "quotation", language));
        }
        return words;
    }
}
