package my.sewa.bot.understanding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How money changed hands, by the words for it. */
final class Methods {
    private static final Map<Concept, Slots.Method> WORDS = new EnumMap<>(Map.of(Concept.DUITNOW, Slots.Method.DUITNOW,
            Concept.FPX, Slots.Method.FPX, Concept.CARD, Slots.Method.CARD, Concept.CHEQUE, Slots.Method.CHEQUE,
            Concept.CASH, Slots.Method.CASH, Concept.TRANSFER, Slots.Method.TRANSFER));

    private Methods() {}

    /** True if a method is stated by a word that means nothing else; "cek" may also be "check". */
    static boolean stated(Scan scan) {
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i) && !scan.means(i, Concept.CHECK) && of(scan, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The method a message states; an unmistakable word goes before "cek" and "bank in". */
    static Optional<Slots.Method> in(Scan scan) {
        Optional<Slots.Method> found = Optional.empty();
        var last = 0;
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i) && !scan.denied(i)) {
                var here = of(scan, i);
                if (here.isPresent() && (found.isEmpty() || found.get() == Slots.Method.TRANSFER
                        || scan.takenBack(last, i))) {
                    found = here;
                }
                last = here.isPresent() ? i + 1 : last;
            }
        }
        return found;
    }

    private static Optional<Slots.Method> of(Scan scan, int index) {
        for (var entry : WORDS.entrySet()) {
            if (scan.means(index, entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
