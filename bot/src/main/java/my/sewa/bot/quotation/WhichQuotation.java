package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;

/** Which quotation a request is about: the one it names, else the only one of its customer that fits. */
final class WhichQuotation {
    private static final int MOST_OPTIONS = 10;

    private final Quotations quotations;

    WhichQuotation(Quotations quotations) {
        this.quotations = quotations;
    }

    /** What has to be asked first; empty once {@link #meant} can tell. */
    Optional<Need> next(Visit visit, Draft draft, Predicate<QuotationStatus> fitting) {
        var slots = draft.slots();
        if (slots.ref().isPresent()) {
            return slots.ref().filter(ref -> DocumentKind.QUOTATION.sequence(ref).isPresent()).isPresent()
                    ? Optional.empty()
                    : slots.ref().map(ref -> refused(visit, "quotation.only", ref));
        }
        var unclear = Unclear.in(visit, draft);
        if (unclear.isPresent()) {
            return unclear;
        }
        if (slots.customer().isEmpty()) {
            return Optional.of(new Need.Missing(List.of(Need.Part.DOCUMENT)));
        }
        var options = of(slots.customer().get(), fitting);
        return switch (options.size()) {
            case 0 -> Optional.of(new Need.Impossible(visit.words().say("quotation.none-to-do")));
            case 1 -> Optional.empty();
            default -> Optional.of(new Need.Which(Ambiguity.Kind.REF, "", options));
        };
    }

    private static Need refused(Visit visit, String key, String ref) {
        return new Need.Impossible(visit.words().say(key, Form.name(ref)));
    }

    private List<String> of(CustomerId customer, Predicate<QuotationStatus> fitting) {
        return quotations.newest(customer, Optional.empty())
            .quotations()
            .stream()
            .filter(row -> fitting.test(row.status()))
            .map(QuotationSummary::id)
            .map(QuotationId::number)
            .limit(MOST_OPTIONS)
            .toList();
    }

    /** The one that is named. */
    Optional<Quotation> named(Visit visit, Slots slots) {
        return slots.ref()
            .filter(ref -> DocumentKind.QUOTATION.sequence(ref).isPresent())
            .flatMap(ref -> find(visit, ref));
    }

    /** The one that is named, else the only one of the customer. */
    Optional<Quotation> meant(Visit visit, Slots slots, Predicate<QuotationStatus> fitting) {
        return slots.ref().isPresent()
                ? named(visit, slots)
                : slots.customer()
                    .map(customer -> of(customer, fitting))
                    .filter(options -> options.size() == 1)
                    .flatMap(options -> find(visit, options.getFirst()));
    }

    private Optional<Quotation> find(Visit visit, String number) {
        return quotations.find(new QuotationId(visit.company().id(), number)).map(Quotations.Stored::quotation);
    }
}
