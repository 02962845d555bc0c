package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.LostMessages;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment.Paper;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.TenantId;

/**
 * Tells staff what did not arrive, why, and what they can do: whoever made the document, else the owner. The person it
 * was meant for hears of it only if they are staff and can still be reached.
 */
public final class LostNews {
    /** The person can be written to; it was this message that could not be carried. */
    private static final Set<String> ABOUT_THE_MESSAGE = Set.of("63013", "63019", "63021");
    /** Somebody else can still forward the document. */
    private static final Set<String> FORWARD = Set.of("63016", "63019", "63032");

    private final Companies companies;
    private final Quotations quotations;
    private final Announcing announcing;

    public LostNews(Companies companies, Quotations quotations, Announcing announcing) {
        this.companies = companies;
        this.quotations = quotations;
        this.announcing = announcing;
    }

    /** Nobody for any other event. */
    List<Said> tell(Event event, List<Contact> contacts) {
        return switch (event.name()) {
            case LostMessages.FAILED, LostMessages.UNDELIVERABLE, LostMessages.DELAYED ->
                tell(Loss.of(event), contacts);
            default -> List.of();
        };
    }

    /** The event, read. */
    private record Loss(String name, Instant at, ConversationId to, String code, Optional<TenantId> tenant,
            Optional<String> document, Optional<Paper> paper) {
        static Loss of(Event event) {
            var facts = event.facts();
            var tenant = Optional.ofNullable(facts.get(LostMessages.TENANT)).map(TenantId::new);
            return new Loss(event.name(), event.at(), event.id().conversation(),
                    facts.getOrDefault(LostMessages.CODE, ""), tenant,
                    Optional.ofNullable(facts.get(LostMessages.DOCUMENT)), tenant.flatMap(id -> paper(id, facts)));
        }

        private static Optional<Paper> paper(TenantId tenant, Map<String, String> facts) {
            return Optional.ofNullable(facts.get(LostMessages.KIND))
                .map(kind -> new Paper(tenant, DocumentKind.valueOf(kind),
                        facts.getOrDefault(LostMessages.DOCUMENT, ""),
                        Integer.parseInt(facts.getOrDefault(LostMessages.REVISION, "1")),
                        Language.of(facts.getOrDefault(LostMessages.LANGUAGE, ""))));
        }
    }

    private List<Said> tell(Loss loss, List<Contact> contacts) {
        var concerned = contacts.stream()
            .filter(contact -> loss.tenant().map(contact.tenant()::equals).orElse(true))
            .toList();
        var member = concerned.stream()
            .filter(OfStaff.class::isInstance)
            .map(OfStaff.class::cast)
            .flatMap(contact -> companies.find(contact.tenant())
                .flatMap(company -> company.staff(contact.staff()))
                .stream())
            .findFirst();
        if (member.isPresent()) {
            return toStaff(loss, member.get());
        }
        var customers = concerned.stream().filter(OfCustomer.class::isInstance).map(OfCustomer.class::cast).toList();
        if (customers.isEmpty()) {
            return loss.tenant()
                .flatMap(companies::find)
                .map(company -> told(loss, company, phone(loss)))
                .orElse(List.of());
        }
        return customers.stream()
            .flatMap(contact -> companies.find(contact.tenant())
                .map(company -> told(loss, company, company.customer(contact.customer())
                    .map(customer -> Form.name(customer.name()))
                    .orElse(phone(loss))))
                .orElse(List.of())
                .stream())
            .toList();
    }

    /** Themselves if they can be reached, else the owner. */
    private List<Said> toStaff(Loss loss, Staff member) {
        var words = Wording.in(member.language());
        boolean reachable = !LostMessages.FAILED.equals(loss.name()) || ABOUT_THE_MESSAGE.contains(loss.code());
        if (reachable) {
            return List.of(new Said(loss.to(), Message.of(selfText(words, loss))));
        }
        return companies.find(member.id().tenant())
            .filter(company -> company.owner().filter(owner -> !owner.id().equals(member.id())).isPresent())
            .map(company -> announcing.toOwner(company, loss.to().ours(), loss.at(),
                    other -> message(other, loss, Form.name(member.name()))))
            .orElse(List.of());
    }

    private static String selfText(Wording words, Loss loss) {
        return switch (loss.name()) {
            case LostMessages.DELAYED -> loss.document()
                .map(number -> words.say("delayed.document-self", number))
                .orElseGet(() -> words.say("delayed.file-self"));
            case LostMessages.UNDELIVERABLE -> words.say("undeliverable.staff");
            default -> words.say("failed.self", "63019".equals(loss.code())
                    ? words.say("failed.media-self")
                    : words.say("failed.code-self", loss.code()));
        };
    }

    private List<Said> told(Loss loss, Company company, String name) {
        var maker = loss.document()
            .flatMap(number -> QuotationId.of(company.id(), number))
            .flatMap(quotations::find)
            .map(found -> found.quotation().content().madeBy());
        return announcing.toMaker(company, maker, loss.to().ours(), loss.at(), words -> message(words, loss, name));
    }

    /** With the document itself where it can be forwarded. */
    private static Message message(Wording words, Loss loss, String name) {
        String text = text(words, loss, name);
        var message = Card.NOTICE.in(words, List.of(loss.document().orElse(name), text), List.of()).saying(text);
        var about = loss.tenant()
            .map(tenant -> message.about(new About(tenant, Optional.empty(), loss.document())))
            .orElse(message);
        return loss.paper()
            .filter(_ -> LostMessages.FAILED.equals(loss.name()) && FORWARD.contains(loss.code()))
            .map(paper -> new Message(text, List.of(), Optional.of(paper), Optional.empty(), about.about()))
            .orElse(about);
    }

    private static String text(Wording words, Loss loss, String name) {
        return switch (loss.name()) {
            case LostMessages.DELAYED -> loss.document()
                .map(number -> words.say("delayed.document", number, name))
                .orElseGet(() -> words.say("delayed.file", name));
            case LostMessages.UNDELIVERABLE -> words.say("undeliverable.customer", name);
            default -> {
                String why = why(words, loss);
                yield loss.document()
                    .map(number -> words.say("failed.document", number, name, why))
                    .orElseGet(() -> words.say("failed.message", name, why));
            }
        };
    }

    /** Why, and what to do. */
    private static String why(Wording words, Loss loss) {
        return switch (loss.code()) {
            case "63016" -> words.say(loss.paper().isPresent() ? "failed.window" : "failed.window-words");
            case "63003", "63024", "21211", "21614" -> words.say("failed.no-whatsapp", phone(loss));
            case "63032" -> words.say(loss.paper().isPresent() ? "failed.experiment" : "failed.experiment-words");
            case "21610" -> words.say("failed.opted-out");
            case "63014" -> words.say("failed.blocked");
            case "63019" -> words.say("failed.media");
            case "" -> words.say("failed.unexplained");
            default -> words.say("failed.code", Form.name(loss.code()));
        };
    }

    private static String phone(Loss loss) {
        var person = loss.to().person();
        return person.isPhone() ? Form.phone(new Phone(person.value())) : person.value();
    }
}
