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
            return slots.ref().flatMap(ref -> wrong(visit, ref)).map(Need.Impossible::new);
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

    static boolean isOne(String ref) {
        return DocumentKind.QUOTATION.sequence(ref).isPresent();
    }

    /** Why there is no quotation of that number; empty if there is. */
    private Optional<String> wrong(Visit visit, String ref) {
        if (!isOne(ref)) {
            return Optional.of(visit.words().say("quotation.only", Form.name(ref)));
        }
        return find(visit, ref).isPresent()
                ? Optional.empty()
                : Optional.of(visit.words().say("problem.unknown-document", ref));
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

    /** The number of the only one of the customer that fits, where none is named. */
    Optional<String> only(Slots slots, Predicate<QuotationStatus> fitting) {
        return slots.refs().isEmpty()
                ? slots.customer()
                    .map(customer -> of(customer, fitting))
                    .filter(options -> options.size() == 1)
                    .map(List::getFirst)
                : Optional.empty();
    }

    /** What an ok is to: the same until something happens to it. */
    static String terms(Quotation quotation) {
        return String.join(" ", quotation.id().number(), String.valueOf(quotation.revision()),
                quotation.status().name(), quotation.dispatch().map(Object::toString).orElse(""));
    }

    /** The number as it was typed, also of one that does not exist. */
    static String number(Draft draft) {
        return draft.slots().ref().or(() -> draft.refused().flatMap(Slots::ref)).map(Form::name).orElse("");
    }

    /** The one that is named. */
    Optional<Quotation> named(Visit visit, Slots slots) {
        return slots.ref().flatMap(ref -> find(visit, ref));
    }

    /** The one that is named, else the only one of the customer. */
    Optional<Quotation> meant(Visit visit, Slots slots, Predicate<QuotationStatus> fitting) {
        return slots.ref().isPresent()
                ? named(visit, slots)
                : only(slots, fitting).flatMap(number -> find(visit, number));
    }

    private Optional<Quotation> find(Visit visit, String number) {
        return QuotationId.of(visit.company().id(), number)
            .flatMap(quotations::find)
            .map(Quotations.Stored::quotation);
    }
}
