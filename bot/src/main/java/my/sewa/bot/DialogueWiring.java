package my.sewa.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import my.sewa.bot.catalogue.AskPrice;
import my.sewa.bot.customer.FindCustomer;
import my.sewa.bot.customer.FindCustomer.ShowCustomer;
import my.sewa.bot.dialogue.Announcing;
import my.sewa.bot.dialogue.Companies;
import my.sewa.bot.dialogue.Company;
import my.sewa.bot.dialogue.CustomerDialogue;
import my.sewa.bot.dialogue.Events;
import my.sewa.bot.dialogue.Reception;
import my.sewa.bot.dialogue.Skills;
import my.sewa.bot.dialogue.StaffDesk;
import my.sewa.bot.dialogue.StaffDialogue;
import my.sewa.bot.dialogue.Strangers;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.dialogue.WhichCustomer;
import my.sewa.bot.quotation.ListQuotations;
import my.sewa.bot.quotation.PriceText;
import my.sewa.bot.quotation.QuotationFlow;
import my.sewa.bot.quotation.ShowQuotation;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.DocumentNumbers;
import my.sewa.domain.tenant.Tenants;

/** Puts the dialogue together from the ports it reads. */
public final class DialogueWiring {
    /** All the dialogue reads, and describes changes to. */
    public record Ports(Addresses addresses, Outbox outbox, Tenants tenants, Catalogue catalogue, Customers customers,
            DocumentNumbers numbers, Quotations quotations, Templates templates) {}

    private DialogueWiring() {}

    /** Everybody's dialogue. */
    public static Dialogue dialogue(Ports ports, Understanding understanding, InstantSource clock) {
        var companies = new Companies(ports.tenants(), ports.catalogue(), ports.customers());
        var announcing = new Announcing(ports.addresses());
        var staff = new StaffDialogue(understanding, skills(ports, clock), List.of(),
                company -> documents(ports.quotations(), company), new CancelQuotation(ports.quotations(), clock));
        return new Reception(ports.addresses(), new StaffDesk(companies, ports.outbox(), staff),
                new CustomerDialogue(understanding, companies,
                        new WhichCustomer(ports.outbox(), ports.quotations()), announcing),
                new Strangers(ports.tenants(), companies, announcing), new Events(companies, announcing));
    }

    /** What staff can have done so far. */
    private static Skills skills(Ports ports, InstantSource clock) {
        var prices = new PriceQuotation(ports.tenants(), ports.catalogue(), ServiceTax.GROUP_K, clock);
        var create = new CreateQuotation(prices, ports.customers(), ports.numbers(), ports.quotations(), clock);
        return new Skills(Map.of(Intent.QUOTE_CREATE, new QuotationFlow(prices, create)),
                Map.of(Intent.QUOTE_SHOW, new ShowQuotation(ports.quotations()), Intent.QUOTE_LIST,
                        new ListQuotations(ports.quotations()), Intent.CUSTOMER_FIND, new FindCustomer(),
                        Intent.CUSTOMER_SHOW, new ShowCustomer(), Intent.STOCK_PRICE,
                        new AskPrice(new PriceText(prices))));
    }

    /** Quotations are the only documents there are so far. */
    private static Documents documents(Quotations quotations, Company company) {
        return ref -> {
            if (DocumentKind.QUOTATION.sequence(ref).isEmpty()) {
                return java.util.Optional.empty();
            }
            return quotations.find(new QuotationId(company.id(), ref)).map(found -> {
                var content = found.quotation().content();
                return new Documents.Document(ref, content.customer(),
                        content.lines().stream().map(QuotationLine::sku).distinct().toList());
            });
        };
    }
}
