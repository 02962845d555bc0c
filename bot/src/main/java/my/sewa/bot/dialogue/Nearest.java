package my.sewa.bot.dialogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.customer.Customer;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names that look most like words that name nothing: offered, never taken. */
final class Nearest {
    private static final int MOST = 3;
    private static final int SHORT = 3;
    private static final double ALIKE = 0.85;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private record Scored(String code, double score) {}

    private Nearest() {}

    /** Codes of items, likeliest first, at most three; empty if nothing looks like it. */
    static List<String> items(String spoken, Visit visit) {
        return nearest(spoken, visit.company().items().all(), item -> item.sku().code(), Nearest::names);
    }

    /** Codes of customers, likeliest first, at most three; empty if nobody's name looks like it. */
    static List<String> customers(String spoken, Visit visit) {
        return nearest(spoken, visit.company().customers(), customer -> customer.id().code(), Nearest::names);
    }

    private static Stream<String> names(Item item) {
        return Stream.concat(Stream.of(item.nameEnglish(), item.nameMalay()), item.aliases().stream());
    }

    private static Stream<String> names(Customer customer) {
        return Stream.concat(Stream.of(customer.name()), customer.aliases().stream());
    }

    private static <T> List<String> nearest(String spoken, Collection<T> all, Function<T, String> code,
            Function<T, Stream<String>> names) {
        String typed = spoken.toLowerCase(Locale.ROOT);
        return all.stream()
            .map(one -> new Scored(code.apply(one), score(names.apply(one), typed)))
            .filter(scored -> scored.score() >= ALIKE)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .limit(MOST)
            .map(Scored::code)
            .toList();
    }

    private static double score(Stream<String> names, String typed) {
        return names.map(name -> name.toLowerCase(Locale.ROOT))
            .mapToDouble(name -> Math.max(SIMILARITY.apply(name, typed), words(name, typed)))
            .max()
            .orElse(0);
    }

    /** How well the typed words are found again in a name, on average; short words say nothing. */
    private static double words(String name, String typed) {
        return longWords(typed).mapToDouble(word -> longWords(name)
            .mapToDouble(other -> SIMILARITY.apply(word, other))
            .max()
            .orElse(0)).average().orElse(0);
    }

    private static Stream<String> longWords(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> word.length() > SHORT);
    }
}
