package my.sewa.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import my.sewa.bot.catalogue.AskPrice;
import my.sewa.bot.customer.AddCustomerOrder;
import my.sewa.bot.customer.CustomerPhoneOrder;
import my.sewa.bot.customer.FindCustomer;
import my.sewa.bot.customer.FindCustomer.ShowCustomer;
import my.sewa.bot.dialogue.Announcing;
import my.sewa.bot.dialogue.Companies;
import my.sewa.bot.dialogue.Company;
import my.sewa.bot.dialogue.CustomerDialogue;
import my.sewa.bot.dialogue.Events;
import my.sewa.bot.dialogue.LostNews;
import my.sewa.bot.dialogue.Order;
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
import my.sewa.bot.settings.CompanyOrder;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.settings.ItemOrder;
import my.sewa.bot.settings.LogoOrder;
import my.sewa.bot.settings.PriceOrder;
import my.sewa.bot.settings.SettingsOrder;
import my.sewa.bot.settings.StaffOrder;
import my.sewa.bot.settings.StockOrder;
import my.sewa.bot.settings.TimeOrder;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.documents.Files;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.people.AddCustomer;
import my.sewa.domain.people.ChangeCustomerPhone;
import my.sewa.domain.people.ChangeStaff;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.tenant.ChangeCompany;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.DocumentKind;
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
            DocumentNumbers numbers, Quotations quotations, Templates templates, Pins pins, PinHashing hashing,
            Codes codes, Files files, LogoCheck logoCheck) {}

    private DialogueWiring() {}

    /** Everybody's dialogue. */
    public static Dialogue dialogue(Ports ports, Understanding understanding, InstantSource clock) {
        var companies = new Companies(ports.tenants(), ports.catalogue(), ports.customers());
        var announcing = new Announcing(ports.addresses());
        var staff = new StaffDialogue(understanding, skills(ports, clock), orders(ports, understanding),
                company -> documents(ports.quotations(), company), new CancelQuotation(ports.quotations(), clock),
                new GivePin(ports.pins(), ports.hashing(), clock));
        return new Reception(ports.addresses(), new StaffDesk(companies, ports.outbox(), staff),
                new CustomerDialogue(understanding, companies,
                        new WhichCustomer(ports.outbox(), ports.quotations()), announcing),
                new Strangers(ports.tenants(), companies, announcing),
                new Events(new LostNews(companies, ports.quotations(), announcing)));
    }

    /** The chat's own commands. */
    private static List<Order> orders(Ports ports, Understanding understanding) {
        var finding = new Finding(understanding);
        var catalogue = new ChangeCatalogue(ports.catalogue(), ports.tenants());
        var company = new ChangeCompany(ports.tenants());
        return List.of(new PriceOrder(finding, catalogue), new ItemOrder(catalogue),
                new StockOrder(finding, catalogue), new LogoOrder(ports.files(), ports.logoCheck(), company),
                new CompanyOrder(company), new TimeOrder(company),
                new StaffOrder(new ChangeStaff(ports.tenants(), ports.addresses(), ports.pins(), ports.codes())),
                new SettingsOrder(),
                new AddCustomerOrder(
                        new AddCustomer(ports.customers(), ports.tenants(), ports.addresses(), ports.codes())),
                new CustomerPhoneOrder(finding,
                        new ChangeCustomerPhone(ports.customers(), ports.tenants(), ports.addresses())));
    }

    /** What staff can have done so far. */
    private static Skills skills(Ports ports, InstantSource clock) {
        var prices = new PriceQuotation(ports.tenants(), ports.catalogue(), ServiceTax.GROUP_K, clock);
        var create = new CreateQuotation(prices, ports.customers(), ports.numbers(), ports.quotations(), clock);
        return new Skills(Map.of(Intent.QUOTE_CREATE, new QuotationFlow(prices, create)),
                Map.of(Intent.QUOTE_SHOW, new ShowQuotation(ports.quotations()), Intent.QUOTE_LIST,
                        new ListQuotations(ports.quotations()), Intent.CUSTOMER_FIND, new FindCustomer(),
                        Intent.CUSTOMER_SHOW, new ShowCustomer(ports.quotations()), Intent.STOCK_PRICE,
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
