package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.CustomerMail.Box;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.Tenant;

/** Quotations as they are shown with their PDF: to staff who made them, and to customers who answer them. */
public final class QuotationCards {
    public static final String ACCEPT = "accept";
    public static final String DECLINE = "decline";

    private final CustomerMail mail;

    public QuotationCards(CustomerMail mail) {
        this.mail = mail;
    }

    /** To staff: it is made; send it, change it or take it back. */
    public Message ready(Visit visit, Quotation quotation) {
        var content = quotation.content();
        return Card.QUOTATION_READY
            .in(visit.words(),
                    List.of(number(visit.words(), quotation), Form.name(content.customerName()),
                            Form.money(content.totals().total()), Form.date(content.validUntil(), visit.language())),
                    List.of(payload(Tapping.SEND, quotation), payload(Tapping.CHANGE, quotation),
                            payload(Tapping.UNDO, quotation)))
            .with(paper(quotation, language(visit, quotation)))
            .about(about(quotation));
    }

    /** In which language its customer is written to. */
    public Language language(Visit visit, Quotation quotation) {
        return visit.company()
            .customer(quotation.content().customer())
            .flatMap(customer -> mail.box(visit.company(), visit.ours(), customer))
            .map(Box::language)
            .orElse(visit.company().tenant().firstLanguage());
    }

    /** To the customer: accept or decline. */
    public static Message offer(Tenant company, Wording words, Quotation quotation, Card card) {
        var content = quotation.content();
        return card.in(words,
                List.of(number(words, quotation), Form.name(company.name()), Form.money(content.totals().total()),
                        Form.date(content.validUntil(), words.language())),
                List.of(payload(ACCEPT, quotation), payload(DECLINE, quotation)))
            .with(paper(quotation, words.language()))
            .about(about(quotation));
    }

    /** The document alone, to be passed on by hand. */
    public static Message document(Visit visit, Quotation quotation, Language language, String text) {
        return Message.of(text).with(paper(quotation, language)).about(about(quotation));
    }

    /** Titled by the sentence of that key; it does that to this revision. */
    public static Choice button(Visit visit, String key, String act, Quotation quotation) {
        return new Choice(visit.words().say(key), payload(act, quotation).toString(), Optional.empty());
    }

    public static Payload payload(String act, Quotation quotation) {
        return new Payload(act, Mentioned.of(quotation.id()).opaque(), quotation.revision());
    }

    /** As people write it: QT-0241, or QT-0241 rev 2. */
    public static String number(Wording words, Quotation quotation) {
        return quotation.revision() == 1
                ? quotation.id().number()
                : words.say("quotation.revision", quotation.id().number(), quotation.revision());
    }

    private static Attachment paper(Quotation quotation, Language language) {
        return new Attachment.Paper(quotation.id().tenant(), DocumentKind.QUOTATION, quotation.id().number(),
                quotation.revision(), language);
    }

    private static About about(Quotation quotation) {
        return new About(quotation.id().tenant(), Optional.empty(), Optional.of(quotation.id().number()));
    }
}
