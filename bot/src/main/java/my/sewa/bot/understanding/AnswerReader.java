package my.sewa.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.tenant.Pin;

/** Reads a message beside what the dialogue has open: as an answer, a correction, or something new. */
final class AnswerReader {
    /** A request this sure is a new one even while another is open. */
    private static final int NEW_REQUEST = 57;
    /** What is this sure was meant, whatever else the message holds. */
    private static final int CERTAIN = 70;
    private static final Set<Intent> TALK = EnumSet.of(Intent.CONFIRM, Intent.DENY, Intent.CANCEL, Intent.UNDO,
            Intent.HELP, Intent.GREET, Intent.LANGUAGE_SET, Intent.PIN_LOGIN);
    private static final Set<Intent> DRAWN_UP = EnumSet.of(Intent.QUOTE_CREATE, Intent.RENTAL_RESERVE,
            Intent.SALE_CREATE);
    private static final Set<Intent> MOVES = EnumSet.of(Intent.RENTAL_CHECKIN, Intent.RENTAL_CHECKOUT,
            Intent.RENTAL_EXTEND);
    private static final Set<Intent> WITH_AMOUNT = EnumSet.of(Intent.PAYMENT_RECORD, Intent.PAYMENT_LINK,
            Intent.CREDITNOTE_CREATE);

    private final Request request;
    private final Expected expected;

    AnswerReader(Request request, Expected expected) {
        this.request = request;
        this.expected = expected;
    }

    Frame read() {
        var babble = !namesAsked() && request.scored.weight() < CERTAIN && request.babble();
        var intent = babble ? Intent.UNKNOWN : request.scored.intent();
        var open = expected.open().orElse(null);
        if (open == null && expected.asked() instanceof Expected.Asked.Nothing) {
            return new FrameBuilder(request, bareCode() ? Intent.PIN_LOGIN : intent).build();
        }
        var picked = expected.asked() instanceof Expected.Asked.Choice choice
                ? new ChoiceGrammar(request, choice).picked()
                : Optional.<Integer>empty();
        if (picked.isPresent()) {
            return chosen(picked.get(), open == null ? Intent.UNKNOWN : open);
        }
        if (TALK.contains(intent) && !(intent == Intent.CONFIRM || intent == Intent.DENY) || open == null) {
            return new FrameBuilder(request, intent).build();
        }
        var change = !babble && changes(open);
        var talk = TALK.contains(intent) && !change;
        var another = !babble && request.scored.weight() >= NEW_REQUEST && !TALK.contains(intent)
                && !continuing(intent, open);
        if (talk || another) {
            return new FrameBuilder(request, intent).build();
        }
        return change ? continued(open) : new FrameBuilder(request, intent).build();
    }

    /** Six digits and nothing else are somebody's PIN, and are treated as one: never kept, never shown. */
    private boolean bareCode() {
        String word = request.scan.token(0).word();
        var bare = request.scan.size() == 1 && Pin.isSixDigits(word);
        if (bare) {
            request.slots.pin = Optional.of(word);
        }
        return bare;
    }

    /** "Tukar 3 unit" beside an open draft changes the draft, not a quotation that exists. */
    private boolean continuing(Intent intent, Intent open) {
        var longer = intent == Intent.RENTAL_EXTEND && request.slots.refs.isEmpty() && request.customer() == null;
        // "Email is a@b.my" names where they are reached; "email it to a@b.my" sends.
        var reached = open == Intent.CUSTOMER_ADD && intent == Intent.QUOTE_SEND && request.slots.email.isPresent()
                && !request.features.has(Concept.SEND);
        // "Quote tadi tukar 12 meja" and "kadar kipas itu RM130 sehari".
        var again = intent == open && request.customer() == null
                && (request.features.has(Concept.CHANGE) || request.features.has(Concept.RESUME))
                && request.slots.refs.isEmpty();
        return longer || reached || again || stating(intent, open)
                || intent == Intent.QUOTE_REVISE && request.slots.refs.isEmpty()
                || intent == open && request.slots.refs.isEmpty() && open != Intent.QUOTE_CREATE
                        && !request.features.has("few") && request.customer() == null;
    }

    /** What would be a question by itself may tell something of the draft: a price, a count, a day. */
    private boolean stating(Intent intent, Intent open) {
        if (request.features.has("asks") || request.features.has(Concept.WHO) || request.features.has(Concept.LIST)) {
            return false;
        }
        var counted = request.lines.lines().stream().anyMatch(line -> line.quantity().isPresent());
        return switch (intent) {
            case STOCK_PRICE -> DRAWN_UP.contains(open) && (request.features.has("rate")
                    || request.features.has("money"));
            case STOCK_CHECK -> counted && !request.features.has(Concept.HOW_MANY)
                    && (DRAWN_UP.contains(open) || MOVES.contains(open));
            case RENTAL_LIST -> MOVES.contains(open) && request.dates.anyDay();
            default -> false;
        };
    }

    /** True if the message has something that what is open can take. */
    private boolean changes(Intent open) {
        return !request.lines.lines().isEmpty() || !request.prices.isEmpty() || names()
                || request.dates.anyDay() || request.dates.anyLength() || numbered()
                || request.slots.phone.isPresent() || request.slots.email.isPresent() || !request.slots.refs.isEmpty()
                || request.slots.note.isPresent() || request.slots.reason.isPresent()
                || request.slots.tin.isPresent() || request.slots.brn.isPresent()
                || WITH_AMOUNT.contains(open) && (Methods.stated(request.scan)
                        || request.features.has(Concept.PAY) && Methods.in(request.scan).isPresent())
                || open == Intent.CUSTOMER_ADD && request.features.has(Concept.NAME)
                || open == Intent.CUSTOMER_ADD && expected.asked() instanceof Expected.Asked.WhichCustomer;
    }

    /** "Eh 3", not "script 1 alert". */
    private boolean numbered() {
        return request.looseNumber().isPresent() && request.strange() < 2;
    }

    /** A customer's name, or words that can only be one because one was asked for. */
    private boolean names() {
        var match = request.customer();
        return match != null && (!match.candidates().isEmpty() || match.marked()
                || request.features.has(Concept.CUSTOMER) || namesAsked());
    }

    private boolean namesAsked() {
        return switch (expected.asked()) {
            case Expected.Asked.WhichCustomer _, Expected.Asked.WhichItem _, Expected.Asked.Choice _ -> true;
            default -> false;
        };
    }

    private Frame continued(Intent open) {
        expected.last()
            .filter(_ -> !WITH_AMOUNT.contains(open))
            .ifPresent(last -> new LastSum(request, last).correct());
        var number = request.looseNumber();
        if (number.isPresent() && !WITH_AMOUNT.contains(open)
                && (counts() || expected.asked() instanceof Expected.Asked.HowMany)) {
            request.lines.loose(number.get());
        }
        return new FrameBuilder(request, open).continuing(expected);
    }

    /** A bare number is a quantity unless dates or money were asked for. */
    private boolean counts() {
        return switch (expected.asked()) {
            case Expected.Asked.WhichDates _, Expected.Asked.HowMuch _, Expected.Asked.WhichDocument _ -> false;
            default -> !expected.items().isEmpty();
        };
    }

    private Frame chosen(int number, Intent open) {
        var choice = (Expected.Asked.Choice) expected.asked();
        var option = choice.options().get(number - 1);
        switch (choice.kind()) {
            case CUSTOMER -> request.slots.customer = request.vocabulary.customers().id(option);
            case ITEM -> request.slots.lines.add(new Line(Optional.of(new Sku(option)), "", List.of(),
                    request.lines.lines().stream().flatMap(line -> line.quantity().stream()).findFirst(),
                    Optional.empty(), Line.Per.DAY, Line.Op.SET));
            case REF -> request.slots.refs = List.of(option);
        }
        return new FrameBuilder(request, open).choosing(number, choice.kind());
    }
}
