package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.tenant.Permission;

/** {@code copy QT-0231 for Kumar 1/12 to 5/12}: another draft that offers the same, but for what is said otherwise. */
final class Copying {
    private final Handling handling;
    private final Offers offers;

    Copying(Handling handling, Offers offers) {
        this.handling = handling;
        this.offers = offers;
    }

    /** Whether the text asked for a copy; {@code read} reads what is to be otherwise. */
    boolean take(Exchange exchange, String text, Function<String, Reading> read) {
        var copied = ShortWords.copied(text);
        copied.ifPresent(copy -> {
            Inquiring.forget(exchange);
            if (Ordering.refuses(exchange, Permission.QUOTE_COPY)) {
                return;
            }
            offers.offered(exchange.visit, copy.number())
                .ifPresentOrElse(offered -> begin(exchange, offered, read.apply(copy.asRequest()).first()),
                        () -> exchange.say("problem.unknown-document", copy.number()));
        });
        return copied.isPresent();
    }

    private void begin(Exchange exchange, Slots offered, Frame otherwise) {
        handling.begin(exchange, new Frame(Intent.QUOTE_CREATE, Merged.withRefs(otherwise.slots(), List.of()), false,
                Optional.empty(), otherwise.ambiguities(), otherwise.problems(), List.of()));
        exchange.requests.set(0, exchange.requests.getFirst().after(upcoming(offered, exchange.visit)));
    }

    /** Days that have passed are not copied. */
    private static Slots upcoming(Slots offered, Visit visit) {
        boolean passed = offered.dates().from().filter(from -> from.isBefore(visit.today())).isPresent();
        return passed ? Merged.withDates(offered, Dates.NONE) : offered;
    }
}
