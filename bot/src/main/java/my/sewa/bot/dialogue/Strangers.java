package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;

/** People nobody knows: one polite line a day, and the owner hears of the first message. */
public final class Strangers {
    static final String ADD_CUSTOMER = "add-customer";
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{6,14}");

    private final Tenants tenants;
    private final Companies companies;
    private final Announcing announcing;

    public Strangers(Tenants tenants, Companies companies, Announcing announcing) {
        this.tenants = tenants;
        this.companies = companies;
        this.announcing = announcing;
    }

    Reply answer(Conversation conversation, Inbound inbound, Optional<TenantId> numbersOwner) {
        var today = Malaysia.dateOf(inbound.at());
        var courtesies = conversation.courtesies();
        if (!courtesies.due(today) && courtesies.announced()) {
            return new Reply(conversation, List.of(), List.of());
        }
        var company = numbersOwner.flatMap(companies::find).or(() -> only());
        var messages = new ArrayList<Said>();
        if (courtesies.due(today)) {
            messages.add(new Said(conversation.id(), Message.of(line(company))));
            courtesies = courtesies.answeredOn(today);
        }
        if (!courtesies.announced()) {
            company.map(told -> enquiry(conversation, inbound, told)).ifPresent(messages::addAll);
            courtesies = courtesies.announcedNow();
        }
        return new Reply(conversation.with(courtesies), messages, List.of());
    }

    /** The one company that uses the shared number; with several nobody can say whose stranger this is. */
    private Optional<Company> only() {
        var sharing = tenants.companies()
            .stream()
            .map(companies::find)
            .flatMap(Optional::stream)
            .filter(company -> company.tenant().whatsapp().isEmpty())
            .limit(2)
            .toList();
        return sharing.size() == 1 ? Optional.of(sharing.getFirst()) : Optional.empty();
    }

    /** Nobody knows a stranger's language. */
    private static String line(Optional<Company> company) {
        var languages = company.map(known -> known.tenant().languages()).orElse(List.of(Language.values()));
        return languages.stream()
            .map(Wording::in)
            .map(words -> company
                .map(known -> words.say("stranger.line", Form.name(known.tenant().name())))
                .orElseGet(() -> words.say("stranger.line-nobody")))
            .reduce((one, other) -> one + "\n" + other)
            .orElseThrow();
    }

    private List<Said> enquiry(Conversation conversation, Inbound inbound, Company company) {
        var person = conversation.id().person();
        String id = person.isPhone() ? person.value().substring(1) : Opaque.of(inbound.id().code());
        String from = person.isPhone() ? Form.phone(new Phone(person.value())) : person.value();
        String said = Quoted.of(Quoted.typed(inbound.content()));
        return announcing.toOwner(company, conversation.id().ours(), inbound.at(), words -> {
            var card = Card.ENQUIRY.in(words, List.of(Form.name(company.tenant().name()), from, said),
                    List.of(new Payload(ADD_CUSTOMER, id, 0)));
            return card.saying(
                    said.isEmpty() ? words.say("enquiry.wordless", from) : words.say("enquiry", from, said));
        });
    }

    /** The number that a button to add a stranger carries; nothing for somebody whose number nobody knows. */
    static String phoneOf(String id) {
        return DIGITS.matcher(id).matches() ? "+" + id : "";
    }
}
