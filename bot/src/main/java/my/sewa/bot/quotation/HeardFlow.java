package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Tapping;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.quotation.AnswerQuotation;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.Quotations;

/** {@code QT-0232 customer dah setuju}: staff heard the customer's yes or no, and have it recorded. */
public final class HeardFlow implements Flow {
    private final AnswerQuotation answerQuotation;
    private final WhichQuotation which;
    private final boolean yes;

    private HeardFlow(Quotations quotations, AnswerQuotation answerQuotation, boolean yes) {
        this.answerQuotation = answerQuotation;
        this.which = new WhichQuotation(quotations);
        this.yes = yes;
    }

    public static HeardFlow ofYes(Quotations quotations, AnswerQuotation answerQuotation) {
        return new HeardFlow(quotations, answerQuotation, true);
    }

    public static HeardFlow ofNo(Quotations quotations, AnswerQuotation answerQuotation) {
        return new HeardFlow(quotations, answerQuotation, false);
    }

    private static boolean fits(QuotationStatus status) {
        return status == QuotationStatus.SENT || status == QuotationStatus.DRAFT;
    }

    private Optional<Quotation> meant(Visit visit, Request request) {
        return which.meant(visit, request.draft().slots(), HeardFlow::fits);
    }

    @Override
    public Optional<String> document(Visit visit, Request request) {
        return which.only(request.draft().slots(), HeardFlow::fits);
    }

    @Override
    public Need next(Visit visit, Request request) {
        return which.next(visit, request.draft(), HeardFlow::fits)
            .or(() -> outcome(visit, request) instanceof AnswerQuotation.Outcome.Refused(var why)
                    ? Optional.of(new Need.Impossible(refusal(visit, request, why)))
                    : Optional.empty())
            .orElseGet(Need.Confirmation::new);
    }

    private AnswerQuotation.Outcome outcome(Visit visit, Request request) {
        var id = meant(visit, request).orElseThrow().id();
        return yes
                ? answerQuotation.heardYes(id, visit.staff().id())
                : answerQuotation.heardNo(id, visit.staff().id(), request.draft().slots().reason());
    }

    private String refusal(Visit visit, Request request, AnswerQuotation.Refusal why) {
        String number = meant(visit, request).map(found -> found.id().number()).orElse("");
        var words = visit.words();
        return switch (why) {
            case AnswerQuotation.Refusal.Unknown _, AnswerQuotation.Refusal.Superseded _, AnswerQuotation.Refusal.NotTheirs _ ->
                words.say("problem.unknown-document", number);
            case AnswerQuotation.Refusal.Withdrawn _ -> words.say("undo.not-sent", number);
            case AnswerQuotation.Refusal.AlreadyAccepted _ -> words.say("heard.accepted", number);
            case AnswerQuotation.Refusal.AlreadyDeclined _ -> words.say("heard.declined", number);
            case AnswerQuotation.Refusal.AlreadyCancelled _ -> words.say("undo.already", number);
            case AnswerQuotation.Refusal.NoLongerValid(var validUntil) ->
                words.say("send.expired", number, Form.date(validUntil, visit.language()), number);
        };
    }

    @Override
    public String confirmation(Visit visit, Request request) {
        return meant(visit, request).map(quotation -> {
            var words = visit.words();
            String asked = words.say(yes ? "heard.ask-yes" : "heard.ask-no", QuotationCards.number(words, quotation),
                    Form.money(quotation.content().totals().total()), Form.name(quotation.content().customerName()));
            return request.draft()
                .slots()
                .reason()
                .filter(_ -> !yes)
                .map(reason -> asked + "\n" + words.say("heard.reason", Form.name(reason)))
                .orElse(asked);
        }).orElse("");
    }

    @Override
    public String terms(Visit visit, Request request) {
        return meant(visit, request).map(WhichQuotation::terms).orElse("");
    }

    @Override
    public String name(Visit visit, Request request) {
        return visit.words().say("draft.name-answer", WhichQuotation.number(request.draft()));
    }

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        return switch (outcome(visit, request)) {
            case AnswerQuotation.Outcome.Refused(var why) -> new Outcome.Refused(refusal(visit, request, why));
            case AnswerQuotation.Outcome.Answered(var quotation, var changes) -> {
                var words = visit.words();
                String text = words.say(yes ? "heard.done-yes" : "heard.done-no",
                        QuotationCards.number(words, quotation), Form.name(quotation.content().customerName()));
                yield new Outcome.Carried(new Message(text, yes
                        ? List.of(QuotationCards.button(visit, "choice.book", Tapping.BOOK, quotation))
                        : List.of()),
                        Optional.empty(), List.of(), changes);
            }
        };
    }
}
