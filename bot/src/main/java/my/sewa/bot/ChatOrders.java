package my.sewa.bot;

import java.util.List;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Understanding;
import my.sewa.bot.settings.CompanyOrder;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.settings.ItemOrder;
import my.sewa.bot.settings.PriceOrder;
import my.sewa.bot.settings.SettingsOrder;
import my.sewa.bot.settings.StaffOrder;
import my.sewa.bot.settings.StockOrder;
import my.sewa.bot.settings.TimeOrder;
import my.sewa.domain.catalogue.ChangeCatalogue;
import my.sewa.domain.people.ChangeStaff;
import my.sewa.domain.tenant.ChangeCompany;

/** The chat's own commands, in the order in which their forms are tried. */
final class ChatOrders {
    private ChatOrders() {}

    static List<Order> of(Ports ports, Understanding understanding) {
        var finding = new Finding(understanding);
        var catalogue = new ChangeCatalogue(ports.catalogue(), ports.tenants());
        var company = new ChangeCompany(ports.tenants());
        return List.of(new PriceOrder(finding, catalogue), new ItemOrder(catalogue),
                new StockOrder(finding, catalogue), new CompanyOrder(company), new TimeOrder(company),
                new StaffOrder(new ChangeStaff(ports.tenants(), ports.addresses(), ports.pins(), ports.codes())),
                new SettingsOrder());
    }
}
