package my.sewa.bot;

import java.time.InstantSource;
import java.util.Map;
import my.sewa.bot.catalogue.AskPrice;
import my.sewa.bot.customer.FindCustomer;
import my.sewa.bot.customer.FindCustomer.ShowCustomer;
import my.sewa.bot.dialogue.Announcing;
import my.sewa.bot.dialogue.Companies;
import my.sewa.bot.dialogue.Company;
import my.sewa.bot.dialogue.CustomerDialogue;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.DocumentMessages;
import my.sewa.bot.dialogue.Events;
import my.sewa.bot.dialogue.FollowUpEvents;
import my.sewa.bot.dialogue.LostNews;
import my.sewa.bot.dialogue.OfferAnswers;
import my.sewa.bot.dialogue.PassedOn;
import my.sewa.bot.dialogue.Reception;
import my.sewa.bot.dialogue.Skills;
import my.sewa.bot.dialogue.StaffDesk;
import my.sewa.bot.dialogue.StaffDialogue;
import my.sewa.bot.dialogue.Strangers;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.dialogue.WhichCustomer;
import my.sewa.bot.quotation.ListQuotations;
import my.sewa.bot.quotation.PriceText;
import my.sewa.bot.quotation.ShowQuotation;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.documents.Files;
import my.sewa.domain.language.TaughtWords;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.quotation.AnswerQuotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.GivePin;
import my.sewa.domain.tenant.LogoCheck;
import my.sewa.domain.tenant.PinHashing;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.Tenants;

/** Puts the dialogue together from the ports it reads. */
public final class DialogueWiring {
    /** All the dialogue reads, and describes changes to. */
    public record Ports(Addresses addresses, Outbox outbox, Tenants tenants, Catalogue catalogue, Customers customers,
            DocumentNumbers numbers, Quotations quotations, Conversations conversations, Templates templates,
            Pins pins, PinHashing hashing, Codes codes, Files files, LogoCheck logoCheck, TaughtWords taught,
            UnreadMessages unread) {
        Ports readOnce() {
            return new Ports(addresses, outbox, tenants, catalogue, customers, numbers,
                    new QuotationsReadOnce(quotations), conversations, templates, pins, hashing, codes, files,
                    logoCheck, taught, unread);
        }
    }

    private DialogueWiring() {}

    /** Everybody's dialogue. */
    public static Dialogue dialogue(Ports stored, Understanding understanding, InstantSource clock) {
        var ports = stored.readOnce();
        var companies = new Companies(ports.tenants(), ports.catalogue(), ports.customers());
        var documentMessages = new DocumentMessages(ports.templates());
        var announcing = new Announcing(ports.addresses(), ports.conversations(), documentMessages);
        var mail = new CustomerMail(ports.conversations(), documentMessages);
        var quotations = new QuotationSkills(ports, mail, clock);
        var staff = new StaffDialogue(understanding, skills(ports, quotations, mail),
                ChatOrders.of(ports, understanding, clock),
                company -> documents(ports.quotations(), company), quotations.standing(), quotations.reversals(),
                mail, new GivePin(ports.pins(), ports.hashing(), clock), ports.unread());
        return new ReadOnce(new Reception(ports.addresses(), new StaffDesk(companies, ports.outbox(), staff, mail),
                customers(ports, understanding, companies, announcing, mail, clock),
                new Strangers(ports.tenants(), companies, announcing), new Events(
                        new LostNews(companies, ports.quotations(), announcing),
                        new FollowUpEvents(companies, ports.quotations(), announcing))));
    }

    private static CustomerDialogue customers(Ports ports, Understanding understanding, Companies companies,
            Announcing announcing, CustomerMail mail, InstantSource clock) {
        var answers = new OfferAnswers(ports.quotations(), new AnswerQuotation(ports.quotations(), clock), announcing,
                mail);
        return new CustomerDialogue(understanding, companies,
                new WhichCustomer(ports.outbox(), ports.quotations(), answers),
                answers, new PassedOn(ports.quotations(), announcing));
    }

    /** What staff can have done so far. */
    private static Skills skills(Ports ports, QuotationSkills quotations, CustomerMail mail) {
        return new Skills(quotations.flows(),
                Map.of(Intent.QUOTE_SHOW, new ShowQuotation(ports.quotations(), ports.outbox()), Intent.QUOTE_LIST,
                        new ListQuotations(ports.quotations()), Intent.CUSTOMER_FIND, new FindCustomer(),
                        Intent.CUSTOMER_SHOW, new ShowCustomer(ports.quotations(), mail), Intent.STOCK_PRICE,
                        new AskPrice(new PriceText(quotations.prices()))));
    }

    /** Quotations are the only documents there are so far. */
    private static Documents documents(Quotations quotations, Company company) {
        return ref -> QuotationId.of(company.id(), ref).flatMap(quotations::find).map(found -> {
            var content = found.quotation().content();
            return new Documents.Document(ref, content.customer(),
                    content.lines().stream().map(QuotationLine::sku).distinct().toList());
        });
    }
}
