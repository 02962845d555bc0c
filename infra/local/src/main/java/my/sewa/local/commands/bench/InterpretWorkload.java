package my.sewa.local.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.local.world.DemoCompany;

/** Reading messages, one a round, for the demo company and as many more items and customers as are wanted. */
final class InterpretWorkload implements Workload {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00+08:00");
    private static final List<String> MESSAGES = messages();
    /** Words that many names share, as they do in a real company's lists; nearly all of them of the demo's too. */
    private static final List<String> KINDS = List.of(
            "Pump", "Crane", "Roller", "Trailer", "Heater", "Blower", "Hoist", "Mixer", "Grinder", "Container",
            "Genset", "Table", "Chair", "Canopy", "Speaker", "Light", "Ladder", "Drill", "Saw", "Welder");
    private static final List<String> MAKES = List.of(
            "Electric", "Diesel", "Petrol", "Portable", "Heavy", "Light", "Folding", "Round", "Submersible", "Concrete",
            "Mobile", "Silent", "Large", "Small", "Steel", "Plastic");
    private static final List<String> PEOPLE = List.of(
            "Ahmad", "Ali", "Kumar", "Tan", "Lim", "Siti", "Hafiz", "Muthu", "Wong", "Aminah", "Rahman", "Raju",
            "Chong", "Faridah", "Ismail", "Ganesan", "Maju", "Mega", "Seri", "Sinar");
    private static final List<String> TRADES = List.of(
            "Bina", "Jaya", "Engineering", "Catering", "Motors", "Supplies", "Landscape", "Electrical", "Stage",
            "Agro", "Trading", "Enterprise", "Construction", "Events", "Builders");

    private final Interpreter interpreter = new Interpreter();
    private final Vocabulary vocabulary;
    private final int names;
    private final Duration indexed;

    /** {@code more} items and as many customers besides those of the demo company. */
    InterpretWorkload(int more) {
        var demo = DemoCompany.asWritten();
        var items = new ArrayList<>(demo.allItems());
        var customers = new ArrayList<>(demo.customers());
        for (int i = 0; i < more; i++) {
            items.add(like(demo.allItems().getFirst(), i));
            customers.add(like(demo.customers().getFirst(), i));
        }
        long start = System.nanoTime();
        this.vocabulary = Vocabulary.of(items, customers);
        this.indexed = Duration.ofNanos(System.nanoTime() - start);
        this.names = items.size() + customers.size();
    }

    @Override
    public boolean once(int thread, int round) {
        var text = MESSAGES.get((round + thread) % MESSAGES.size());
        return !interpreter.read(text, NOW, vocabulary, Documents.NONE, Expected.NOTHING).frames().isEmpty();
    }

    @Override
    public Map<String, Object> report(long done) {
        return Map.of("names", names, "index_ms", indexed.toMillis());
    }

    private static Item like(Item item, int number) {
        var kind = of(KINDS, number) + " " + of(MAKES, number / KINDS.size()) + " " + word(number / 50);
        return new Item(new Sku("X-" + number), kind, kind, List.of(), item.tracking(), item.owned(), item.offer(),
                item.replacement());
    }

    private static Customer like(Customer customer, int number) {
        var name = of(PEOPLE, number) + " " + word(number / 50) + " " + of(TRADES, number / PEOPLE.size())
                + " Sdn Bhd";
        return new Customer(new CustomerId(customer.id().tenant(), "X-" + number), name, customer.kind(),
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }

    /** Another word for each number, made of syllables. */
    private static String word(int number) {
        var syllables = List.of("ba", "ri", "mu", "ke", "so", "ta", "li", "nu", "de", "go");
        var word = new StringBuilder("Z");
        for (char digit : String.valueOf(number).toCharArray()) {
            word.append(syllables.get(digit - '0'));
        }
        return word.toString();
    }

    private static List<String> messages() {
        try (var file = Objects.requireNonNull(InterpretWorkload.class.getResourceAsStream("/bench-messages.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
