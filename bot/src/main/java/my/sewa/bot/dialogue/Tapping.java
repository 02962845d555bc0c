package my.sewa.bot.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.shared.Language;

/** What a tap does: what its button said it would, unless the button is old; then never anything. */
public final class Tapping {
    public static final String SEND = "send";
    /** Sends once more, under the question whether to. */
    public static final String SEND_AGAIN = "again";
    public static final String CHANGE = "change";
    public static final String REMIND = "remind";
    public static final String BOOK = "book";
    public static final String UNDO = "undo";
    /** Takes back a sending. */
    public static final String UNSEND = "unsend";

    private final Handling handling;
    private final Inquiring inquiring;
    private final StaffDialogue dialogue;
    private final Offers offers;

    Tapping(Handling handling, Inquiring inquiring, StaffDialogue dialogue, Offers offers) {
        this.handling = handling;
        this.inquiring = inquiring;
        this.dialogue = dialogue;
        this.offers = offers;
    }

    /** Whether a button does something to a document, wherever it is tapped. */
    static boolean actsOnDocument(String written) {
        return Payload.of(written).filter(payload -> title(payload.act()).isPresent()).isPresent();
    }

    /** The key of the title that stands on such a button. */
    private static Optional<String> title(String act) {
        return Optional.ofNullable(switch (act) {
            case SEND, SEND_AGAIN -> "choice.send";
            case CHANGE -> "choice.change";
            case REMIND -> "choice.remind";
            case BOOK -> "choice.book";
            case UNDO, UNSEND -> "choice.undo";
            default -> null;
        });
    }

    /** Whether the text is the title or number of such a button among those shown last; then it is tapped. */
    boolean typed(Exchange exchange, String text) {
        var payloads = exchange.offeredBefore().stream().map(Payload::of).flatMap(Optional::stream).toList();
        var chosen = Arrays.stream(Language.values())
            .map(Wording::in)
            .map(words -> payloads.stream().map(payload -> words.say(title(payload.act()).orElseThrow())).toList())
            .flatMap(titles -> Choices.typed(text, titles).stream())
            .findFirst();
        // Undo in words is about whatever was done last, wherever it was shown.
        return chosen.map(payloads::get)
            .filter(payload -> isNumber(text) ? !handling.asks(exchange) : !isUndo(payload.act()))
            .filter(payload -> acts(exchange, payload))
            .isPresent();
    }

    private static boolean isUndo(String act) {
        return act.equals(UNDO) || act.equals(UNSEND);
    }

    private static boolean isNumber(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
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
            case UNDO -> undoes(exchange, payload, false);
            case UNSEND -> undoes(exchange, payload, true);
            case SEND, SEND_AGAIN -> actsOnDocument(exchange, Intent.QUOTE_SEND, payload);
            case CHANGE -> actsOnDocument(exchange, Intent.QUOTE_REVISE, payload);
            case REMIND -> actsOnDocument(exchange, Intent.REMINDER_SEND, payload);
            case BOOK -> actsOnDocument(exchange, Intent.RENTAL_RESERVE, payload);
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

    /** Undo stands under what it undoes, and undoes nothing else. */
    private boolean undoes(Exchange exchange, Payload payload, boolean sending) {
        var document = Mentioned.ofOpaque(payload.id()).flatMap(Mentioned::quotation);
        var done = exchange.done.stream()
            .filter(made -> document.filter(id -> made.isOf(id, payload.version())).isPresent())
            .filter(made -> (made.act() == Done.Act.SENT) == sending)
            .findFirst();
        exchange.detour = Optional.empty();
        done.ifPresentOrElse(made -> handling.undoing().undo(exchange, made), () -> exchange.say("undo.gone"));
        return true;
    }

    /** A button under a document does what it says to that revision; another one may stand there now. */
    private boolean actsOnDocument(Exchange exchange, Intent intent, Payload payload) {
        var document = Mentioned.ofOpaque(payload.id())
            .filter(mentioned -> mentioned.tenant().equals(exchange.visit.company().id()))
            .flatMap(Mentioned::quotation);
        document.ifPresent(id -> offers.superseding(exchange.visit, id, payload.version())
            .ifPresentOrElse(exchange::show,
                    () -> handling.tapped(exchange, intent, Merged.withRefs(Merged.NOTHING, List.of(id.number())),
                            payload.act().equals(SEND_AGAIN))));
        return document.isPresent();
    }

    private boolean turnsPage(Exchange exchange, Payload payload) {
        var listing = exchange.listing
            .filter(shown -> shown.id().equals(payload.id()) && shown.page() == payload.version());
        listing.ifPresent(_ -> inquiring.more(exchange));
        return listing.isPresent();
    }
}
