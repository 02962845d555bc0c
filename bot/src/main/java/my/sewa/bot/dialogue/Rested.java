package my.sewa.bot.dialogue;

import java.util.Optional;
import my.sewa.bot.dialogue.Detour.Resume;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.wording.Form;

/** After a silence, what would go on with a draft is asked about first: it may be meant for another. */
final class Rested {
    private final Presenting presenting;

    Rested(Presenting presenting) {
        this.presenting = presenting;
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
