package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.Card;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.CustomerMail.Box;
import my.sewa.bot.dialogue.Done;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Tapping;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.people.ChangeCustomerPhone;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.SendQuotation;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.transactions.Change;

/** {@code send QT-0241}: the PDF goes to its customer, with Accept and Decline. */
public final class SendFlow implements Flow {
    private final SendQuotation sendQuotation;
    private final WhichQuotation which;
    private final CustomerMail mail;
    private final ChangeCustomerPhone changePhone;

    public SendFlow(Quotations quotations, SendQuotation sendQuotation, CustomerMail mail,
            ChangeCustomerPhone changePhone) {
        this.sendQuotation = sendQuotation;
        this.which = new WhichQuotation(quotations);
        this.mail = mail;
        this.changePhone = changePhone;
    }

    private static boolean fits(QuotationStatus status) {
        return status == QuotationStatus.DRAFT || status == QuotationStatus.SENT;
    }

    private Optional<Quotation> meant(Visit visit, Request request) {
        return which.meant(visit, request.draft().slots(), SendFlow::fits);
    }

    private static Optional<Customer> customer(Visit visit, Quotation quotation) {
        return visit.company().customer(quotation.content().customer());
    }

    /** Where it goes: the number just given, else the customer's own. */
    private static Optional<Phone> phone(Visit visit, Slots slots, Quotation quotation) {
        return slots.phone().or(() -> customer(visit, quotation).flatMap(Customer::phone)).filter(Phone::mayBeMobile);
    }

    @Override
    public Optional<String> document(Visit visit, Request request) {
        return which.only(request.draft().slots(), SendFlow::fits);
    }

    @Override
    public Need next(Visit visit, Request request) {
        var open = which.next(visit, request.draft(), SendFlow::fits);
        if (open.isPresent()) {
            return open.get();
        }
        var slots = request.draft().slots();
        var quotation = meant(visit, request).orElseThrow();
        return sendQuotation.refusal(quotation)
            .<Need>map(why -> new Need.Impossible(refusal(visit, quotation, why)))
            .or(() -> phone(visit, slots, quotation).isPresent()
                    ? taken(visit, slots, quotation).map(Need.Refused::new)
                    : Optional.of(new Need.Refused(noMobile(visit, quotation))))
            .orElseGet(Need.Confirmation::new);
    }

    /** Why the number just given cannot be this customer's; empty if it can, or if none was given. */
    private Optional<String> taken(Visit visit, Slots slots, Quotation quotation) {
        return slots.phone()
            .filter(phone -> changed(visit, phone, quotation) instanceof ChangeCustomerPhone.Outcome.Refused(var why, _)
                    && why == ChangeCustomerPhone.Refusal.SOMEBODY_ELSES)
            .map(phone -> visit.words()
                .say("send.number-taken", Form.phone(phone), Form.name(quotation.content().customerName())));
    }

    private ChangeCustomerPhone.Outcome changed(Visit visit, Phone phone, Quotation quotation) {
        return changePhone.change(visit.company().stamp(), quotation.content().customer(), phone);
    }

    private static String noMobile(Visit visit, Quotation quotation) {
        return visit.words().say("send.no-mobile", Form.name(quotation.content().customerName()));
    }

    private static String refusal(Visit visit, Quotation quotation, SendQuotation.Refusal why) {
        var words = visit.words();
        String number = QuotationCards.number(words, quotation);
        return switch (why) {
            case SendQuotation.Refusal.Unknown _ -> words.say("problem.unknown-document", number);
            case SendQuotation.Refusal.AlreadyAccepted _ -> words.say("send.accepted", number);
            case SendQuotation.Refusal.AlreadyDeclined _ -> words.say("send.declined", number);
            case SendQuotation.Refusal.AlreadyCancelled _ -> words.say("undo.already", number);
            case SendQuotation.Refusal.NoLongerValid(var validUntil) ->
                words.say("send.expired", number, Form.date(validUntil, visit.language()), quotation.id().number());
        };
    }

    @Override
    public String show(Visit visit, Request request) {
        var slots = request.draft().slots();
        return Stream.concat(slots.email().map(_ -> visit.words().say("send.no-email")).stream(),
                meant(visit, request).flatMap(quotation -> moved(visit, slots, quotation)).stream())
            .collect(Collectors.joining("\n"));
    }

    /** That the number just given takes the place of another. */
    private Optional<String> moved(Visit visit, Slots slots, Quotation quotation) {
        return customer(visit, quotation).flatMap(customer -> customer.phone()
            .flatMap(before -> slots.phone()
                .filter(phone -> !phone.equals(before) && taken(visit, slots, quotation).isEmpty())
                .map(phone -> visit.words()
                    .say("send.moves", Form.name(customer.name()), Form.phone(before), Form.phone(phone)))));
    }

    @Override
    public String confirmation(Visit visit, Request request) {
        return meant(visit, request).map(quotation -> visit.words()
            .say(quotation instanceof Quotation.Sent ? "send.again" : "send.ask",
                    QuotationCards.number(visit.words(), quotation),
                    Form.money(quotation.content().totals().total()), Form.name(quotation.content().customerName()),
                    phone(visit, request.draft().slots(), quotation).map(Form::phone).orElse("")))
            .orElse("");
    }

    @Override
    public List<Choice> choices(Visit visit, Request request) {
        String act = again(visit, request) ? Tapping.SEND_AGAIN : Tapping.SEND;
        return meant(visit, request).map(quotation -> List
            .of(QuotationCards.button(visit, "choice.send", act, quotation)))
            .orElse(List.of());
    }

    @Override
    public boolean again(Visit visit, Request request) {
        return meant(visit, request).filter(Quotation.Sent.class::isInstance).isPresent();
    }

    @Override
    public String terms(Visit visit, Request request) {
        return meant(visit, request)
            .map(quotation -> WhichQuotation.terms(quotation) + " "
                    + phone(visit, request.draft().slots(), quotation).map(Phone::e164).orElse(""))
            .orElse("");
    }

    @Override
    public String name(Visit visit, Request request) {
        return visit.words().say("draft.name-send", WhichQuotation.number(request.draft()));
    }

    @Override
    public Outcome carryOut(Visit visit, Request request) {
        var quotation = meant(visit, request);
        if (quotation.isEmpty()) {
            return new Outcome.Refused(visit.words().say("problem.unknown-document", ""));
        }
        return phone(visit, request.draft().slots(), quotation.get())
            .map(phone -> send(visit, quotation.get(), mail.box(visit.company(), visit.ours(), phone),
                    kept(visit, request, quotation.get())))
            .orElseGet(() -> new Outcome.Refused(noMobile(visit, quotation.get())));
    }

    /** A number that was asked for is the customer's from now on. */
    private List<Change> kept(Visit visit, Request request, Quotation quotation) {
        return request.draft()
            .slots()
            .phone()
            .map(phone -> changed(visit, phone, quotation).changes())
            .orElse(List.of());
    }

    private Outcome send(Visit visit, Quotation quotation, Box box, List<Change> kept) {
        var company = visit.company().tenant();
        var sendable = mail.send(box, QuotationCards.offer(company, box.words(), quotation, Card.QUOTATION),
                visit.now());
        if (sendable.isEmpty()) {
            return new Outcome.Refused(QuotationCards.document(visit, quotation, box.language(), visit.words()
                .say("send.closed", Form.name(quotation.content().customerName()),
                        QuotationCards.number(visit.words(), quotation))));
        }
        var messages = sendable.get();
        var shown = new OutboundId(box.id(), visit.received().code(), messages.size() - 1);
        return switch (sendQuotation.send(quotation.id(), visit.staff().id(), shown)) {
            case SendQuotation.Outcome.Refused(var why) -> new Outcome.Refused(refusal(visit, quotation, why));
            case SendQuotation.Outcome.Dispatched(var sent, var changes) -> sent(visit, sent, box, messages,
                    Stream.concat(changes.stream(), kept.stream()).toList());
        };
    }

    private static Outcome sent(Visit visit, Quotation.Sent sent, Box box, List<Said> messages,
            List<Change> changes) {
        var words = visit.words();
        var phone = box.id().person();
        // Whoever made it hears of the answer, and of a message that did not arrive.
        var maker = visit.company()
            .staff(sent.content().madeBy())
            .filter(member -> !member.id().equals(visit.staff().id()));
        String text = words.say(maker.isPresent() ? "send.done-of" : "send.done", QuotationCards.number(words, sent),
                Form.name(sent.content().customerName()), Form.phone(new Phone(phone.value())),
                maker.map(member -> Form.name(member.name())).orElse(""));
        var undo = QuotationCards.button(visit, "choice.undo", Tapping.UNSEND, sent);
        return new Outcome.Carried(new Message(text, List.of(undo)),
                Optional.of(new Done.What(Done.Act.SENT, sent.id(), sent.revision(), 0)), messages, changes);
    }
}
