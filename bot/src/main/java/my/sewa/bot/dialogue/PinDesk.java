package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.wording.Form;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.GivePin;
import my.sewa.domain.tenant.GivePin.Outcome;

/** Asks for PINs and takes them. What is typed here is said to nobody and kept nowhere. */
final class PinDesk {
    private final GivePin givePin;

    PinDesk(GivePin givePin) {
        this.givePin = givePin;
    }

    /** Whether the person has given their PIN, and it still counts. */
    boolean isGiven(Exchange exchange) {
        return exchange.pinJustGiven || exchange.pinGiven
            .filter(at -> givePin.counts(exchange.visit.staff(), at))
            .isPresent();
    }

    /** Asks for it before an order is carried out that was shown and confirmed. */
    void ask(Exchange exchange, Order.Sent held, String shown) {
        var visit = exchange.visit;
        exchange.detour = Optional.of(new Detour.Pin(visit.cause(), visit.now(), held, shown));
        askAgain(exchange);
    }

    void askAgain(Exchange exchange) {
        exchange.say(givePin.has(exchange.visit.staff().id()) ? "pin.ask" : "pin.choose");
    }

    /** Takes one; true if it was theirs. */
    boolean take(Exchange exchange, String digits) {
        exchange.secret = true;
        exchange.misunderstood = 0;
        var outcome = givePin.give(exchange.visit.staff(), digits);
        exchange.changes.addAll(outcome.changes());
        return switch (outcome) {
            case Outcome.Right(var at, _) -> given(exchange, at);
            case Outcome.Set(var at, _) -> {
                exchange.say("pin.set");
                exchange.pinJustSet = true;
                yield given(exchange, at);
            }
            case Outcome.Wrong(var left, _) -> {
                exchange.tell(exchange.words().count("pin.wrong", left));
                yield false;
            }
            case Outcome.Locked(var until, _) -> {
                exchange.detour = Optional.empty();
                exchange.pinGiven = Optional.empty();
                locked(exchange, until);
                yield false;
            }
            case Outcome.TooEasy _ -> {
                exchange.say("pin.too-easy");
                yield false;
            }
            case Outcome.NotSixDigits _ -> {
                exchange.say("pin.not-six");
                yield false;
            }
        };
    }

    private static boolean given(Exchange exchange, Instant at) {
        exchange.pinGiven = Optional.of(at);
        exchange.pinJustGiven = true;
        exchange.ended.add(new Ended(Intent.PIN_LOGIN, Merged.NOTHING, Ended.How.COMMITTED));
        return true;
    }

    private static void locked(Exchange exchange, Instant until) {
        if (until.equals(Instant.MAX)) {
            exchange.say("pin.locked");
        } else {
            exchange.say("pin.locked-until", Form.time(until.atZone(Malaysia.ZONE).toLocalTime()));
        }
    }
}
