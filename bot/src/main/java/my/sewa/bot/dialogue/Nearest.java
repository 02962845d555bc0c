package my.sewa.bot.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Item;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Items whose names look most like words that name none. */
final class Nearest {
    private static final int MOST = 3;
    private static final double ALIKE = 0.82;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private record Scored(Item item, double score) {}

    private Nearest() {}

    /** Codes, likeliest first, at most three; empty if nothing looks like it. */
    static List<String> items(String spoken, Visit visit) {
        String typed = spoken.toLowerCase(Locale.ROOT);
        return visit.company()
            .items()
            .all()
            .stream()
            .map(item -> new Scored(item, score(item, typed)))
            .filter(scored -> scored.score() >= ALIKE)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .limit(MOST)
            .map(scored -> scored.item().sku().code())
            .toList();
    }

    private static double score(Item item, String typed) {
        var names = Stream.concat(Stream.of(item.nameEnglish(), item.nameMalay()), item.aliases().stream());
        return names.map(name -> name.toLowerCase(Locale.ROOT))
            .mapToDouble(name -> Math.max(SIMILARITY.apply(name, typed), words(name, typed)))
            .max()
            .orElse(0);
    }

    /** The best pair of one word each, as long as the words are not short. */
    private static double words(String name, String typed) {
        return Stream.of(name.split(" ", -1))
            .filter(word -> word.length() > 3)
            .flatMap(word -> Stream.of(typed.split(" ", -1))
                .filter(other -> other.length() > 3)
                .map(other -> SIMILARITY.apply(word, other)))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    }
}
