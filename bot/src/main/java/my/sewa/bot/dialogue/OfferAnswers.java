package my.sewa.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.CustomerDialogue.Buyer;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.AnswerQuotation;
import my.sewa.domain.quotation.AnswerQuotation.Refusal;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.transactions.Change;

/** Customers' answers to what they were offered: a yes or a no counts once, and whoever made the offer hears of it. */
public final class OfferAnswers {
    /** A yes in words is to an offer not older than this. */
    static final Duration OPEN_FOR = Duration.ofDays(14);

    /** An offer that waits for an answer. */
    record Open(Buyer buyer, QuotationId id, int revision, Instant sentAt) {}

    /**
     * What came of an answer.
     *
     * @param declined the offer whose reason may come next
     */
    record Taken(List<Said> said, List<Change> changes, Optional<QuotationId> declined) {}

    /** Who answers, from where, in which language and words. */
    record Visitor(ConversationId conversation, Instant now, Wording words, String written) {}

    private final Quotations quotations;
    private final AnswerQuotation answerQuotation;
    private final Announcing announcing;
    private final CustomerMail mail;

    public OfferAnswers(Quotations quotations, AnswerQuotation answerQuotation, Announcing announcing,
            CustomerMail mail) {
        this.quotations = quotations;
        this.answerQuotation = answerQuotation;
        this.announcing = announcing;
        this.mail = mail;
    }

    /** What these customers were sent in the last fourteen days and have not answered, newest first. */
    List<Open> open(List<Buyer> buyers, Instant now) {
        return buyers.stream()
            .flatMap(buyer -> quotations.newest(buyer.customer().id(), Optional.empty())
                .quotations()
                .stream()
                .filter(row -> row.status() == QuotationStatus.SENT)
                .flatMap(row -> row.sentAt()
                    .filter(sent -> !sent.plus(OPEN_FOR).isBefore(now))
                    .map(sent -> new Open(buyer, row.id(), row.revision(), sent))
                    .stream()))
            .toList();
    }

    /** As which of these it was offered to them; the first of that company if they are no longer its customer. */
    Optional<Buyer> buyer(List<Buyer> buyers, QuotationId id) {
        var there = buyers.stream().filter(buyer -> buyer.company().id().equals(id.tenant())).toList();
        if (there.size() < 2) {
            return there.stream().findFirst();
        }
        return quotations.find(id)
            .map(stored -> stored.quotation().content().customer())
            .flatMap(theirs -> there.stream().filter(buyer -> buyer.customer().id().equals(theirs)).findFirst())
            .or(() -> there.stream().findFirst());
    }

    /** Yes or no to that revision, by tap or in words. */
    Taken answer(Visitor visitor, Buyer buyer, QuotationId id, int revision, boolean yes) {
        var from = visitor.conversation().person();
        var outcome = yes
                ? answerQuotation.accept(id, revision, buyer.customer().id(), from, visitor.written())
                : answerQuotation.decline(id, revision, buyer.customer().id(), from, visitor.written());
        return switch (outcome) {
            case AnswerQuotation.Outcome.Answered(var quotation, var changes) when yes ->
                accepted(visitor, buyer, quotation, changes);
            case AnswerQuotation.Outcome.Answered(var quotation, var changes) ->
                declined(visitor, buyer, quotation, changes);
            case AnswerQuotation.Outcome.Refused(var why) -> refused(visitor, buyer, id, revision, why, yes);
        };
    }

    private Taken accepted(Visitor visitor, Buyer buyer, Quotation quotation, List<Change> changes) {
        String total = Form.money(quotation.content().totals().total());
        var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message
            .of(words.say("offer.accepted", QuotationCards.number(words, quotation), total))));
        said.addAll(announcing.toMaker(buyer.company(), Optional.of(quotation.content().madeBy()),
                visitor.conversation().ours(), visitor.now(), words -> Card.ACCEPTED.in(words,
                        List.of(Form.name(buyer.customer().name()), QuotationCards.number(words, quotation), total),
                        List.of(QuotationCards.payload(Tapping.BOOK, quotation)))));
        return new Taken(said, changes, Optional.empty());
    }

    private Taken declined(Visitor visitor, Buyer buyer, Quotation quotation, List<Change> changes) {
        var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message
            .of(words.say("offer.declined", QuotationCards.number(words, quotation)))));
        said.addAll(toMaker(visitor, buyer, quotation, words -> words.say("offered.declined",
                Form.name(buyer.customer().name()), QuotationCards.number(words, quotation),
                Form.money(quotation.content().totals().total()))));
        return new Taken(said, changes, Optional.of(quotation.id()));
    }

    /** The words after a no, if they come in time; empty if they are no reason any more. */
    Optional<Taken> because(Visitor visitor, Buyer buyer, QuotationId id) {
        return answerQuotation.because(id, buyer.customer().id(), visitor.written()).map(answered -> {
            var quotation = answered.quotation();
            var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message.of(words.say("offer.reason"))));
            said.addAll(toMaker(visitor, buyer, quotation, words -> words.say("offered.reason",
                    Form.name(buyer.customer().name()), QuotationCards.number(words, quotation),
                    Quoted.of(visitor.written()))));
            return new Taken(said, answered.changes(), Optional.empty());
        });
    }

    private Taken refused(Visitor visitor, Buyer buyer, QuotationId id, int revision, Refusal why, boolean yes) {
        return switch (why) {
            case Refusal.Unknown _, Refusal.NotTheirs _, Refusal.AlreadyCancelled _ ->
                told(visitor, buyer, "offer.cancelled", id.number());
            case Refusal.Withdrawn _ -> told(visitor, buyer, "offer.withdrawn", id.number());
            case Refusal.Superseded(var newest) -> superseded(visitor, buyer, newest, revision);
            case Refusal.AlreadyAccepted(var accepted) when yes ->
                told(visitor, buyer, "offer.already-accepted", number(visitor, accepted));
            case Refusal.AlreadyAccepted(var accepted) -> changedMind(visitor, buyer, accepted, false);
            case Refusal.AlreadyDeclined(var declined) when !yes ->
                told(visitor, buyer, "offer.already-declined", number(visitor, declined));
            case Refusal.AlreadyDeclined(var declined) -> changedMind(visitor, buyer, declined, true);
            case Refusal.NoLongerValid(var validUntil) -> {
                var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message
                    .of(words.say("offer.expired", id.number(), Form.date(validUntil, words.language())))));
                said.addAll(quotations.find(id)
                    .map(stored -> toMaker(visitor, buyer, stored.quotation(), words -> words.say(
                            yes ? "offered.expired" : "offered.expired-no", Form.name(buyer.customer().name()),
                            id.number(), Form.date(validUntil, words.language()))))
                    .orElse(List.of()));
                yield new Taken(said, List.of(), Optional.empty());
            }
        };
    }

    private static String number(Visitor visitor, Quotation quotation) {
        return QuotationCards.number(visitor.words(), quotation);
    }

    /** The newest comes with it, once it is with the customer. */
    private Taken superseded(Visitor visitor, Buyer buyer, Quotation newest, int revision) {
        if (!(newest instanceof Quotation.Sent)) {
            return told(visitor, buyer, "offer.superseded", newest.id().number(), revision, newest.revision());
        }
        var card = QuotationCards.offer(buyer.company().tenant(), visitor.words(), newest, Card.QUOTATION);
        var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message
            .of(words.say("offer.superseded-sent", newest.id().number(), revision, newest.revision()))));
        said.addAll(mail.answer(visitor.conversation(), card));
        return new Taken(said, List.of(), Optional.empty());
    }

    /** Recorded stays recorded; what they want now is for people to settle. */
    private Taken changedMind(Visitor visitor, Buyer buyer, Quotation quotation, boolean yes) {
        var said = new ArrayList<>(toCustomer(visitor, buyer, words -> Message
            .of(words.say(yes ? "offer.now-yes" : "offer.now-no", QuotationCards.number(words, quotation)))));
        said.addAll(toMaker(visitor, buyer, quotation, words -> words.say(yes ? "offered.now-yes" : "offered.now-no",
                Form.name(buyer.customer().name()), QuotationCards.number(words, quotation))));
        return new Taken(said, List.of(), Optional.empty());
    }

    private Taken told(Visitor visitor, Buyer buyer, String key, Object... values) {
        return new Taken(toCustomer(visitor, buyer, words -> Message.of(words.say(key, values))), List.of(),
                Optional.empty());
    }

    /** Which of several offers is meant. */
    Message which(Visitor visitor, List<Open> open, boolean yes) {
        return asked(visitor, open, yes, yes ? "offer.which-yes" : "offer.which-no");
    }

    /** An answer that reached us late: is it still meant? */
    Message still(Visitor visitor, List<Open> open, boolean yes) {
        return asked(visitor, open, yes, yes ? "offer.late-yes" : "offer.late-no");
    }

    private static Message asked(Visitor visitor, List<Open> open, boolean yes, String question) {
        var choices = open.stream()
            .limit(Choices.MOST)
            .map(offer -> new Choice(offer.id().number(),
                    new Payload(yes ? QuotationCards.ACCEPT : QuotationCards.DECLINE,
                            Mentioned.of(offer.id()).opaque(), offer.revision())
                        .toString(),
                    Optional.of(Form.name(offer.buyer().company().tenant().name()))))
            .toList();
        return new Message(visitor.words().say(question), choices);
    }

    private List<Said> toCustomer(Visitor visitor, Buyer buyer, Function<Wording, Message> message) {
        var said = message.apply(visitor.words()).about(About.nothingButFrom(buyer.company().id()));
        return List.of(new Said(visitor.conversation(),
                said.saying(Form.name(buyer.company().tenant().name()) + ": " + said.text())));
    }

    private List<Said> toMaker(Visitor visitor, Buyer buyer, Quotation quotation, Function<Wording, String> text) {
        return announcing.toMaker(buyer.company(), Optional.of(quotation.content().madeBy()),
                visitor.conversation().ours(), visitor.now(), words -> Message.of(text.apply(words))
                    .about(CustomerDialogue.wordsOf(buyer, visitor.conversation())));
    }
}
