package my.sewa.local.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.tenant.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of one company or of several, as README.md describes it. */
public final class WorldFile {
    private static final JsonMapper JSON = new JsonMapper();

    private WorldFile() {}

    /** {@code WorldFileException} in one sentence if it cannot be read or used. */
    public static List<World> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new WorldFileException("The world file " + file + " cannot be read.");
        }
    }

    /** {@code WorldFileException} in one sentence if it cannot be used. */
    public static List<World> parse(String json) {
        var worlds = new ArrayList<World>();
        var root = tree(json);
        if (root.isArray()) {
            for (var company : root) {
                worlds.add(world(new Fields("company " + (worlds.size() + 1), company)));
            }
        } else {
            worlds.add(world(new Fields("the company", root)));
        }
        if (worlds.isEmpty()) {
            throw new WorldFileException("The world file holds no company.");
        }
        unique("company", worlds, world -> world.tenant().id().code());
        unique("WhatsApp number", worlds.stream().flatMap(world -> world.tenant().whatsapp().stream()).toList(),
                phone -> phone.e164());
        return worlds;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new WorldFileException("The world file is not JSON"
                    + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + "."));
        }
    }

    private static World world(Fields root) {
        var company = root.object("tenant").orElseThrow(() -> root.missing("tenant"));
        var tenant = CompanyReader.tenant(company);
        var inside = root.named(tenant.name());
        var staff = inside.list("staff", member -> CompanyReader.colleague(member, tenant.id()));
        if (staff.stream().noneMatch(member -> member.staff().role() == Role.OWNER)) {
            throw new WorldFileException(tenant.name() + " has no owner among its staff.");
        }
        unique("staff", staff, member -> member.staff().id().code());
        unique("staff phone", staff, member -> member.staff().phone().e164());
        var items = inside.list("items", TradeReader::item);
        unique("item", items, item -> item.sku().code());
        var customers = inside.list("customers", customer -> TradeReader.customer(customer, tenant.id()));
        unique("customer", customers, customer -> customer.id().code());
        var catalogue = new Items(items);
        var documents = new DocumentReader(tenant.id(), catalogue,
                customers.stream().map(Customer::id).collect(Collectors.toSet()),
                staff.stream().map(member -> member.staff().id()).collect(Collectors.toSet()));
        var world = new World(tenant, staff, catalogue, customers, inside.list("quotes", documents::quote),
                inside.list("rentals", documents::rental), inside.list("delivery_orders", documents::deliveryOrder),
                inside.list("invoices", documents::invoice));
        unique("quotation", world.quotes(), quote -> quote.id().number());
        unique("rental", world.rentals(), World.Rental::number);
        unique("delivery order", world.deliveryOrders(), World.DeliveryOrder::number);
        unique("invoice", world.invoices(), World.Invoice::number);
        return world;
    }

    private static <T> void unique(String what, List<T> all, Function<T, String> code) {
        var seen = new HashSet<String>();
        for (var one : all) {
            if (!seen.add(code.apply(one))) {
                throw new WorldFileException("The world file has " + what + " " + code.apply(one) + " twice.");
            }
        }
    }
}
