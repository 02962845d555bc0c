package my.sewa.local.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.understanding.Documents;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.local.world.World;

/** The documents of a world file, as reading messages needs them. */
final class WorldDocuments implements Documents {
    private final Map<String, Document> byRef = new HashMap<>();

    WorldDocuments(World world) {
        var held = new HashMap<String, List<Sku>>();
        world.rentals().forEach(rental -> held.put(rental.number(), skus(rental.lines())));
        world.quotes().forEach(quote -> add(quote.id().number(), quote.customer(), skus(quote.lines())));
        world.rentals().forEach(rental -> add(rental.number(), rental.customer(), skus(rental.lines())));
        world.deliveryOrders()
            .forEach(order -> add(order.number(), order.customer(), held.getOrDefault(order.rental(), List.of())));
        world.invoices().forEach(invoice -> add(invoice.number(), invoice.customer(), List.of()));
    }

    private static List<Sku> skus(List<World.Line> lines) {
        return lines.stream().map(World.Line::sku).distinct().toList();
    }

    private void add(String ref, CustomerId customer, List<Sku> items) {
        byRef.put(ref, new Document(ref, customer, items));
    }

    @Override
    public Optional<Document> find(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }
}
