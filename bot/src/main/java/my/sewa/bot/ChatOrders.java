package my.sewa.bot;

import java.time.InstantSource;
import java.util.List;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.bot.customer.AddCustomerOrder;
import my.sewa.bot.customer.BotOffOrder;
import my.sewa.bot.customer.CustomerPhoneOrder;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.language.TeachOrder;
import my.sewa.bot.language.UnreadOrder;
import my.sewa.bot.quotation.RevisionOrder;
import my.sewa.bot.settings.CompanyOrder;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.settings.ItemOrder;
import my.sewa.bot.settings.LogoOrder;
import my.sewa.bot.settings.PriceOrder;
import my.sewa.bot.settings.SettingsOrder;
import my.sewa.bot.settings.StaffOrder;
import my.sewa.bot.settings.StockOrder;
import my.sewa.bot.settings.TimeOrder;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.language.TeachWords;
import my.sewa.domain.people.AddCustomer;
import my.sewa.domain.people.ChangeCustomerPhone;
import my.sewa.domain.people.ChangeStaff;
import my.sewa.domain.tenant.ChangeCompany;

/** The chat's own commands, in the order in which their forms are tried. */
final class ChatOrders {
    private ChatOrders() {}

    static List<Order> of(Ports ports, Understanding understanding, InstantSource clock) {
        var finding = new Finding(understanding);
        var catalogue = new ChangeCatalogue(ports.catalogue(), ports.tenants());
        var company = new ChangeCompany(ports.tenants());
        return List.of(new PriceOrder(finding, catalogue), new ItemOrder(catalogue),
                new StockOrder(finding, catalogue), new LogoOrder(ports.files(), ports.logoCheck(), company),
                new CompanyOrder(company), new TimeOrder(company),
                new StaffOrder(new ChangeStaff(ports.tenants(), ports.addresses(), ports.pins(), ports.codes())),
                new TeachOrder(finding, ports.taught(),
                        new TeachWords(ports.taught(), ports.catalogue(), ports.customers(), ports.tenants(), clock)),
                new UnreadOrder(ports.unread()), new SettingsOrder(),
                new RevisionOrder(ports.quotations(), ports.outbox()),
                new BotOffOrder(finding, ports.conversations()),
                new AddCustomerOrder(
                        new AddCustomer(ports.customers(), ports.tenants(), ports.addresses(), ports.codes())),
                new CustomerPhoneOrder(finding,
                        new ChangeCustomerPhone(ports.customers(), ports.tenants(), ports.addresses())));
    }
}
