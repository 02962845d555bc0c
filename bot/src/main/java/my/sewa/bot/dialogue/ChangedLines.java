package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Line.Op;
import my.sewa.domain.catalogue.Sku;
import org.joda.money.Money;

/** Lines of a draft after a message spoke of them. */
final class ChangedLines {
    private final List<Line> lines;
    /** How many the line just taken out counted: what comes in its place takes them over. */
    private Optional<Long> freed = Optional.empty();

    /** True where the lines are changes of a document that exists: what is added to it or taken out stays said. */
    private final boolean ofDocument;

    /** How many lines there were before this message: only of these was anything asked. */
    private final int earlier;

    private ChangedLines(List<Line> lines, boolean ofDocument) {
        this.lines = new ArrayList<>(lines);
        this.earlier = lines.size();
        this.ofDocument = ofDocument;
    }

    static List<Line> of(List<Line> earlier, List<Line> later, boolean ofDocument) {
        var changed = new ChangedLines(earlier, ofDocument);
        later.forEach(changed::change);
        return List.copyOf(changed.lines);
    }

    private void change(Line said) {
        int at = meant(said);
        var handedOver = freed;
        freed = Optional.empty();
        if (at < 0) {
            if (ofDocument) {
                lines.add(said);
            } else if (said.op() != Op.REMOVE) {
                var exchanged = said.op() == Op.ADD ? or(said.quantity(), handedOver) : said.quantity();
                lines.add(with(said, said.sku(), exchanged, said.rate()));
            }
            return;
        }
        var line = lines.get(at);
        switch (said.op()) {
            case REMOVE -> remove(at, line, said);
            case ADD -> lines.set(at, edited(line, said, Optional.of(quantity(line) + said.quantity().orElse(1L))));
            case SET -> lines.set(at, edited(line, said, or(said.quantity(), line.quantity())));
        }
    }

    private void remove(int at, Line line, Line said) {
        long left = said.quantity().map(taken -> quantity(line) - taken).orElse(0L);
        if (left < 1) {
            freed = said.quantity().isEmpty() ? line.quantity() : Optional.empty();
            lines.remove(at);
            if (ofDocument && line.op() == Op.SET) {
                lines.add(at, said);
            }
        } else {
            lines.set(at, edited(line, said, Optional.of(left)));
        }
    }

    /** The line that is spoken of, or -1 for one that is not there yet. */
    private int meant(Line said) {
        if (said.sku().isEmpty()) {
            int same = said.spoken().isEmpty() ? lastNamed() : sameWords(said.spoken());
            return same < 0 && unknown(said) && said.quantity().isEmpty() ? firstUnknown(lines.size()) : same;
        }
        int asked = said.spoken().isEmpty() ? -1 : sameWords(said.spoken());
        if (asked >= 0) {
            return asked;
        }
        var sku = said.sku().get();
        int same = firstWith(sku);
        int fitting = same >= 0 ? same : firstFitting(sku);
        return fitting < 0 && said.op() == Op.SET ? firstUnknown(earlier) : fitting;
    }

    /** A bare "3 unit" speaks of the line whose number was wrong, else of the newest. */
    private int lastNamed() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).quantity().filter(quantity -> quantity < 1).isPresent()) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private int sameWords(String spoken) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sku().isEmpty() && lines.get(i).spoken().equalsIgnoreCase(spoken)) {
                return i;
            }
        }
        return -1;
    }

    /** Other words for what nobody knew: "mesin jahat", then "jahat la", then "jackhammer". */
    private int firstUnknown(int before) {
        for (int i = 0; i < Math.min(before, lines.size()); i++) {
            if (unknown(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean unknown(Line line) {
        return line.sku().isEmpty() && line.candidates().isEmpty() && !line.spoken().isEmpty();
    }

    private int firstWith(Sku sku) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sku().filter(sku::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A line whose item is still open, and may be this one. */
    private int firstFitting(Sku sku) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.sku().isEmpty() && (line.spoken().isEmpty() || line.candidates().contains(sku))) {
                return i;
            }
        }
        return -1;
    }

    private static Line edited(Line line, Line said, Optional<Long> quantity) {
        var rate = or(said.rate(), line.rate());
        var per = said.rate().isPresent() ? said.per() : line.per();
        if (said.sku().isPresent()) {
            return new Line(said.sku(), said.spoken(), List.of(), quantity, rate, per, line.op());
        }
        var spoken = unknown(said) ? said.spoken() : line.spoken();
        return new Line(line.sku(), spoken, line.candidates(), quantity, rate, per, line.op());
    }

    private static Line with(Line said, Optional<Sku> sku, Optional<Long> quantity, Optional<Money> rate) {
        return new Line(sku, said.spoken(), said.candidates(), quantity, rate, said.per(), Op.SET);
    }

    private static long quantity(Line line) {
        return line.quantity().orElse(1L);
    }

    private static <T> Optional<T> or(Optional<T> later, Optional<T> earlier) {
        return later.isPresent() ? later : earlier;
    }
}
