package my.sewa.bot.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Detour.Resume;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.wording.Form;

/** After a silence: what would go on with a draft is asked about first, and after a day it is dropped. */
final class Rested {
    /** A draft that nobody has touched for so long is gone. */
    private static final Duration DRAFT_LIVES = Duration.ofHours(24);

    private final Presenting presenting;

    Rested(Presenting presenting) {
        this.presenting = presenting;
    }

    /** What nobody touched for a day is dropped, and said to be. */
    void dropOld(Exchange exchange) {
        var now = exchange.visit.now();
        for (Request request : List.copyOf(exchange.requests)) {
            if (Duration.between(request.touchedAt(), now).compareTo(DRAFT_LIVES) > 0) {
                exchange.say("draft.dropped", presenting.name(exchange, request));
                exchange.end(request, Ended.How.CANCELLED);
            }
        }
        exchange.done.removeIf(done -> !done.undoable(now));
        exchange.detour = exchange.detour
            .filter(detour -> Duration.between(detour.askedAt(), now).compareTo(DRAFT_LIVES) <= 0)
            .filter(detour -> !(detour instanceof Resume) || exchange.first().isPresent());
    }

    boolean asks(Exchange exchange, Reading reading) {
        var first = reading.first();
        return exchange.first().filter(request -> request.intent().changesState()).isPresent()
                && exchange.rested && (first.continues() || first.intent() == Intent.CONFIRM);
    }

    void ask(Exchange exchange, String text, Intent intent) {
        var visit = exchange.visit;
        var request = exchange.first().orElseThrow();
        exchange.detour = Optional.of(new Resume(visit.cause(), visit.now(), text));
        presenting.describe(exchange, request);
        exchange.say(intent == Intent.CONFIRM ? "resume.confirm" : "resume.ask", Form.name(text));
        exchange.offer(Choices.resume(exchange.visit));
    }
}
