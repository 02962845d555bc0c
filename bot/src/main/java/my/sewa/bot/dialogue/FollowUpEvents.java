package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.quotation.FollowUps.Due;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.TenantId;

/** Tells whoever made an offer that it waits for an answer, with a button that reminds the customer. */
public final class FollowUpEvents {
    public static final String NAME = "event.follow-up";
    private static final String TENANT = "tenant";
    private static final String NUMBER = "number";

    private final Companies companies;
    private final Quotations quotations;
    private final Announcing announcing;

    public FollowUpEvents(Companies companies, Quotations quotations, Announcing announcing) {
        this.companies = companies;
        this.quotations = quotations;
        this.announcing = announcing;
    }

    /** The same for the same sending and occasion: it is said once. */
    public static String cause(Due due) {
        return "follow-up-" + due.quotation().id().tenant().code() + "-" + due.quotation().id().number() + "-"
                + due.quotation().revision() + "-" + due.occasion().name().toLowerCase(Locale.ROOT) + "-"
                + due.quotation().sentAt().map(sent -> sent.getEpochSecond()).orElse(0L);
    }

    public static Map<String, String> facts(Due due) {
        return Map.of(TENANT, due.quotation().id().tenant().code(), NUMBER, due.quotation().id().number());
    }

    /** Nobody, if it has been answered meanwhile. */
    List<Said> tell(Event event, List<Contact> contacts) {
        var tenant = Optional.ofNullable(event.facts().get(TENANT))
            .map(TenantId::new)
            .filter(id -> contacts.stream().anyMatch(contact -> contact.tenant().equals(id)));
        var number = event.facts().get(NUMBER);
        return tenant.isEmpty() || number == null
                ? List.of()
                : companies.find(tenant.get())
                    .flatMap(company -> quotations.find(new QuotationId(tenant.get(), number))
                        .map(Quotations.Stored::quotation)
                        .filter(Quotation.Sent.class::isInstance)
                        .map(quotation -> told(event, company, quotation)))
                    .orElse(List.of());
    }

    private List<Said> told(Event event, Company company, Quotation quotation) {
        var content = quotation.content();
        return announcing.toMaker(company, Optional.of(content.madeBy()), event.id().conversation().ours(),
                event.at(), words -> Card.FOLLOW_UP.in(words,
                        List.of(QuotationCards.number(words, quotation), Form.name(content.customerName()),
                                Form.money(content.totals().total()),
                                Form.date(content.validUntil(), words.language())),
                        List.of(QuotationCards.payload(Tapping.REMIND, quotation))));
    }
}
