package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Done;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Step;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.ReviseQuotation;

/** A quotation that exists, changed: what is said is a change of what it offers now. */
public final class ReviseFlow implements Flow {
    private final Offering offering;
    private final ReviseQuotation reviseQuotation;
    private final WhichQuotation which;
    private final QuotationCards cards;

    public ReviseFlow(PriceQuotation prices, Quotations quotations, ReviseQuotation reviseQuotation,
            QuotationCards cards) {
        this.offering = new Offering(prices);
        this.reviseQuotation = reviseQuotation;
        this.which = new WhichQuotation(quotations);
        this.cards = cards;
    }

    private Optional<Quotation> found(Visit visit, Request request) {
        return which.named(visit, request.draft().slots());
    }

    @Override
    public Draft draft(Visit visit, Request request) {
        return found(visit, request).map(quotation -> changed(quotation, request)).orElseGet(request::draft);
    }

    /** What the quotation offers, and then each message in turn. */
    private static Draft changed(Quotation quotation, Request request) {
        return Draft.of(Stream
            .concat(Stream.of(new Step("", Offered.slots(quotation.content()), List.of(), List.of())),
                    request.steps().stream())
            .toList());
    }

    @Override
    public Optional<String> document(Visit visit, Request request) {
        return which.only(request.draft().slots(), _ -> true);
    }

    @Override
    public Need next(Visit visit, Request request) {
        var open = which.next(visit, request.draft(), _ -> true);
        if (open.isPresent()) {
            return open.get();
        }
        var quotation = which.meant(visit, request.draft().slots(), _ -> true).orElseThrow();
        if (quotation instanceof Quotation.Cancelled) {
            return new Need.Impossible(visit.words().say("revise.cancelled", quotation.id().number()));
        }
        var changed = changed(quotation, request);
        boolean valid = !visit.today().isAfter(quotation.content().validUntil());
        return valid && Offered.same(quotation.content(), changed)
                ? new Need.Missing(List.of(Need.Part.CHANGE))
                : offering.next(visit, changed);
    }

    @Override
    public String name(Visit visit, Request request) {
        return visit.words().say("draft.name-revise", WhichQuotation.number(request.draft()));
    }

    @Override
    public String show(Visit visit, Request request) {
        return found(visit, request).map(quotation -> {
            var slots = changed(quotation, request).slots();
            var customer = slots.customer().flatMap(visit.company()::customer);
            String heading = visit.words()
                .say("revise.heading", quotation.id().number(),
                        Form.name(customer.map(known -> known.name()).orElse(quotation.content().customerName())));
            return offering.show(visit, slots, heading);
        }).orElse("");
    }

    @Override
    public String confirmation(Visit visit, Request request) {
        return found(visit, request).map(quotation -> visit.words().say(switch (quotation) {
            case Quotation.Sent _ -> "revise.confirm-sent";
            case Quotation.Accepted _ -> "revise.confirm-accepted";
            case Quotation.Draft _, Quotation.Declined _, Quotation.Expired _, Quotation.Cancelled _ ->
                "revise.confirm";
        })).orElse("");
    }

    @Override
    public String terms(Visit visit, Request request) {
        return found(visit, request)
            .map(quotation -> WhichQuotation.terms(quotation) + " "
                    + offering.terms(visit, changed(quotation, request).slots()))
            .orElse("");
    }

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        var quotation = found(visit, request);
        return quotation.isEmpty()
                ? new Outcome.Refused(visit.words().say("problem.unknown-document", ""))
                : revise(visit, quotation.get(), changed(quotation.get(), request).slots());
    }

    private Outcome revise(Visit visit, Quotation quotation, Slots slots) {
        var id = quotation.id();
        var outcome = reviseQuotation.revise(visit.company().stamp(), id, quotation.revision(),
                slots.customer().orElse(quotation.content().customer()), DraftQuotation.of(slots), visit.staff().id());
        return switch (outcome) {
            case ReviseQuotation.Outcome.Revised(var draft, var changes) ->
                new Outcome.Carried(cards.ready(visit, draft), Optional.of(new Done.What(Done.Act.REVISED, id,
                        draft.revision(), quotation.revision())), List.of(), changes);
            case ReviseQuotation.Outcome.NotOffered(var why) -> new Outcome.Refused(RefusalText.of(why, visit));
            case ReviseQuotation.Outcome.Refused(var why) -> new Outcome.Refused(visit.words().say(switch (why) {
                case UNKNOWN -> "problem.unknown-document";
                case CANCELLED -> "revise.cancelled";
                case REVISED_MEANWHILE, TOO_LATE, ALREADY_SENT -> "revise.meanwhile";
            }, id.number()));
            case ReviseQuotation.Outcome.Restored _ -> throw new IllegalStateException("nothing was taken back");
        };
    }
}
