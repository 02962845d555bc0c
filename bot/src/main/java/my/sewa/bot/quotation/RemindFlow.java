package my.sewa.bot.quotation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import my.sewa.bot.dialogue.Card;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.CustomerMail.Box;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.quotation.Dispatch;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.SendQuotation;

/** Reminds a customer of an offer that waits for an answer; of a second time within a day it asks. */
public final class RemindFlow implements Flow {
    private static final Duration DAY = Duration.ofDays(1);

    private final SendQuotation sendQuotation;
    private final WhichQuotation which;
    private final CustomerMail mail;

    public RemindFlow(Quotations quotations, SendQuotation sendQuotation, CustomerMail mail) {
        this.sendQuotation = sendQuotation;
        this.which = new WhichQuotation(quotations);
        this.mail = mail;
    }

    /** Reminders of other documents come with those. */
    @Override
    public boolean takes(Slots said) {
        return said.ref().filter(WhichQuotation::isOne).isPresent();
    }

    private Optional<Quotation> named(Visit visit, Request request) {
        return which.named(visit, request.draft().slots());
    }

    @Override
    public Need next(Visit visit, Request request) {
        var words = visit.words();
        return named(visit, request).<Need>map(quotation -> {
            String number = QuotationCards.number(words, quotation);
            if (!(quotation instanceof Quotation.Sent) || sendQuotation.refusal(quotation).isPresent()) {
                return new Need.Impossible(words.say("remind.not-open", number));
            }
            var box = box(visit, quotation);
            if (box.isEmpty()) {
                return new Need.Impossible(words.say("send.no-mobile", Form.name(quotation.content().customerName())));
            }
            return box.get().conversation().courtesies().remindersStopped()
                    ? new Need.Impossible(words.say("remind.stopped", Form.name(quotation.content().customerName())))
                    : new Need.Confirmation();
        })
            .orElseGet(() -> new Need.Impossible(words.say("problem.unknown-document",
                    request.draft().slots().ref().orElse(""))));
    }

    private Optional<Box> box(Visit visit, Quotation quotation) {
        return visit.company()
            .customer(quotation.content().customer())
            .flatMap(customer -> mail.box(visit.company(), visit.ours(), customer));
    }

    @Override
    public String confirmation(Visit visit, Request request) {
        return named(visit, request)
            .map(quotation -> lately(visit, quotation)
                .map(at -> visit.words()
                    .say("remind.again", Form.name(quotation.content().customerName()),
                            QuotationCards.number(visit.words(), quotation), Form.moment(at, visit.language())))
                .orElseGet(() -> visit.words()
                    .say("remind.ask", Form.name(quotation.content().customerName()),
                            QuotationCards.number(visit.words(), quotation))))
            .orElse("");
    }

    @Override
    public boolean again(Visit visit, Request request) {
        return named(visit, request).flatMap(quotation -> lately(visit, quotation)).isPresent();
    }

    private static Optional<Instant> lately(Visit visit, Quotation quotation) {
        return quotation.dispatch().flatMap(Dispatch::reminded).filter(at -> at.plus(DAY).isAfter(visit.now()));
    }

    @Override
    public String terms(Visit visit, Request request) {
        return named(visit, request).map(WhichQuotation::terms).orElse("");
    }

    @Override
    public String name(Visit visit, Request request) {
        return visit.words().say("draft.name-remind", WhichQuotation.number(request.draft()));
    }

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        var words = visit.words();
        var quotation = named(visit, request).orElseThrow();
        var box = box(visit, quotation).orElseThrow();
        String customer = Form.name(quotation.content().customerName());
        return mail
            .send(box, QuotationCards.offer(visit.company().tenant(), box.words(), quotation, Card.REMINDER),
                    visit.now())
            .<Outcome>map(messages -> new Outcome.Carried(
                    Message.of(words.say("remind.done", customer, QuotationCards.number(words, quotation))),
                    Optional.empty(), messages, sendQuotation.remind(quotation.id())))
            .orElseGet(() -> new Outcome.Refused(QuotationCards.document(visit, quotation, box.language(),
                    words.say("send.closed", customer, QuotationCards.number(words, quotation)))));
    }
}
