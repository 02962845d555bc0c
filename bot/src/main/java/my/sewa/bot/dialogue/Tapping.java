package my.sewa.bot.dialogue;

import java.util.Optional;
import my.sewa.domain.messaging.Received.Content;

/** What a tap does: what its button said it would, unless the button is old; then never anything. */
final class Tapping {
    private final Handling handling;
    private final Inquiring inquiring;
    private final StaffDialogue dialogue;

    Tapping(Handling handling, Inquiring inquiring, StaffDialogue dialogue) {
        this.handling = handling;
        this.inquiring = inquiring;
        this.dialogue = dialogue;
    }

    void tapped(Exchange exchange, Content.Tap tap) {
        var payload = Payload.of(tap.payload());
        if (payload.isEmpty() || !acts(exchange, payload.get())) {
            exchange.say("tap.old");
            exchange.show = exchange.detour.isEmpty();
        }
    }

    private boolean acts(Exchange exchange, Payload payload) {
        String act = payload.act();
        if (act.startsWith(Asking.PICK)) {
            return picks(exchange, payload);
        }
        if (act.startsWith(Choices.ANSWER)) {
            return answers(exchange, payload);
        }
        return switch (act) {
            case Undoing.UNDO -> undoes(exchange, payload);
            case Strangers.ADD_CUSTOMER -> {
                dialogue.order(exchange, ShortWords.ADD_CUSTOMER + " " + Strangers.phoneOf(payload.id()));
                yield true;
            }
            case Inquiring.MORE -> turnsPage(exchange, payload);
            default -> false;
        };
    }

    private boolean picks(Exchange exchange, Payload payload) {
        var shown = exchange.first()
            .filter(request -> request.id().equals(payload.id()) && request.version() == payload.version());
        if (shown.isEmpty()) {
            return false;
        }
        exchange.detour = Optional.empty();
        handling.pick(exchange, shown.get(), Choices.number(payload.act()).orElse(Integer.MAX_VALUE));
        return true;
    }

    private boolean answers(Exchange exchange, Payload payload) {
        var detour = exchange.detour.filter(open -> open.id().equals(payload.id()));
        detour.ifPresent(open -> dialogue.answerDetour(exchange, open,
                Choices.number(payload.act()).orElse(Integer.MAX_VALUE) - 1));
        return detour.isPresent();
    }

    private boolean undoes(Exchange exchange, Payload payload) {
        var done = exchange.done.stream().filter(made -> made.request().id().equals(payload.id())).findFirst();
        done.ifPresentOrElse(made -> handling.undoing().cancelCreated(exchange, made.quotation()),
                () -> exchange.say("undo.gone"));
        return true;
    }

    private boolean turnsPage(Exchange exchange, Payload payload) {
        var listing = exchange.listing
            .filter(shown -> shown.id().equals(payload.id()) && shown.page() == payload.version());
        listing.ifPresent(_ -> inquiring.more(exchange));
        return listing.isPresent();
    }
}
