package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Expected.Asked;
import my.sewa.bot.understanding.Expected.Sum;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Line.Per;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.quotation.Discount;

/** What the next message is likely to answer, so that a short one can be read. */
final class Expecting {
    private Expecting() {}

    /**
     * What answers what is open.
     *
     * @param last what the message before said
     */
    static Expected answerTo(Intent open, Need need, Draft draft, Slots last) {
        var asked = asked(need);
        // A bare number is more often how many than which day of the month.
        return new Expected(Optional.of(open),
                asked instanceof Asked.WhichDates && isUncounted(draft) ? new Asked.HowMany() : asked, skus(draft),
                draft.slots().refs(), sum(last));
    }

    /** The one sum that was said, if it was one. */
    private static Optional<Sum> sum(Slots said) {
        var sums = new ArrayList<Sum>();
        said.lines()
            .forEach(line -> line.rate()
                .ifPresent(rate -> sums.add(new Sum(Sum.Of.RATE, line.sku(), line.per(), rate))));
        said.deposit().ifPresent(sum -> sums.add(new Sum(Sum.Of.DEPOSIT, Optional.empty(), Per.DAY, sum)));
        said.delivery().ifPresent(sum -> sums.add(new Sum(Sum.Of.DELIVERY, Optional.empty(), Per.DAY, sum)));
        said.discount().ifPresent(discount -> {
            if (discount instanceof Discount.Amount(var off)) {
                sums.add(new Sum(Sum.Of.DISCOUNT, Optional.empty(), Per.DAY, off));
            }
        });
        return sums.size() == 1 ? Optional.of(sums.getFirst()) : Optional.empty();
    }

    /** A correction may still be about what was just created. */
    static Expected correctionOf(Done done) {
        return new Expected(Optional.of(done.act() == Done.Act.CREATED ? Intent.QUOTE_CREATE : Intent.QUOTE_REVISE),
                new Asked.Nothing(),
                skus(done.request().draft()));
    }

    /** Only a yes or a no. */
    static Expected yesOrNo() {
        return new Expected(Optional.empty(), new Asked.Confirmation(), List.of());
    }

    private static boolean isUncounted(Draft draft) {
        var lines = draft.slots().lines();
        return !lines.isEmpty() && lines.getLast().quantity().isEmpty();
    }

    private static List<Sku> skus(Draft draft) {
        return draft.slots().lines().stream().map(Line::sku).flatMap(Optional::stream).toList();
    }

    private static Asked asked(Need need) {
        return switch (need) {
            case Need.Which(var kind, _, var options) -> new Asked.Choice(kind, options);
            case Need.UnknownItem _ -> new Asked.WhichItem();
            case Need.UnknownCustomer _ -> new Asked.WhichCustomer();
            case Need.Wrong(var problems, _) -> asked(problems.getFirst());
            case Need.Missing(var parts) -> asked(parts.getFirst());
            case Need.Refused _, Need.Impossible _, Need.Confirmation _ -> new Asked.Confirmation();
        };
    }

    private static Asked asked(Need.Part part) {
        return switch (part) {
            case CUSTOMER -> new Asked.WhichCustomer();
            case ITEM -> new Asked.WhichItem();
            case QUANTITY -> new Asked.HowMany();
            case DATES, START, END -> new Asked.WhichDates();
            case DOCUMENT -> new Asked.WhichDocument();
            case CHANGE -> new Asked.Confirmation();
        };
    }

    private static Asked asked(Problem problem) {
        return switch (problem) {
            case PAST_DATE, END_BEFORE_START, INVALID_DATE -> new Asked.WhichDates();
            case BAD_QTY -> new Asked.HowMany();
            case ZERO_AMOUNT, ODD_AMOUNT -> new Asked.HowMuch();
            case UNKNOWN_CUSTOMER -> new Asked.WhichCustomer();
            case UNKNOWN_ITEM -> new Asked.WhichItem();
            case UNKNOWN_REF -> new Asked.WhichDocument();
        };
    }
}
