package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.shared.Sen;

/** Charges that are said to be none: no delivery, tanpa deposit, buang diskaun, free delivery. */
final class WaivedCharges {
    private final Scan scan;

    WaivedCharges(Scan scan) {
        this.scan = scan;
    }

    /** Claims all there are. */
    List<Price> read() {
        var waived = new ArrayList<Price>();
        for (var i = 0; i < scan.size(); i++) {
            var role = scan.free(i) ? Price.Role.of(scan, i) : null;
            if (role == null || role == Price.Role.RATE) {
                continue;
            }
            var end = i + Math.max(scan.skip(i, Concept.DISCOUNT),
                    Math.max(scan.skip(i, Concept.DEPOSIT), scan.skip(i, Concept.DELIVERY)));
            var without = scan.free(i - 1) && (scan.meansAny(i - 1, Concept.FREE_OF, Concept.FREE, Concept.REMOVE)
                    || scan.is(i - 1, "no") || scan.is(i - 1, "tak") || scan.is(i - 1, "x"));
            var free = role == Price.Role.DELIVERY && scan.free(end) && scan.means(end, Concept.FREE);
            if (without || free) {
                var start = without ? i - 1 : i;
                var stop = free ? end + 1 : end;
                waived.add(new Price(role, Optional.of(Sen.ZERO), Optional.empty(), Line.Per.DAY, start, stop));
                scan.claim(start, stop, Span.Kind.MONEY, Sen.ZERO.toString());
            }
        }
        return waived;
    }
}
