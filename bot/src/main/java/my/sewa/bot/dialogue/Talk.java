package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.understanding.Frame;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Span;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.language.UnreadMessage;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.shared.Language;

/** Help, greetings, languages, and what is said to a message that nobody could read. */
final class Talk {
    private static final int NEAREST = 3;
    private static final List<Intent> USUAL = List.of(Intent.QUOTE_CREATE, Intent.QUOTE_LIST, Intent.STOCK_PRICE);

    private static final String HIDDEN = "•••";

    private final Skills skills;
    private final UnreadMessages unread;

    Talk(Skills skills, UnreadMessages unread) {
        this.skills = skills;
        this.unread = unread;
    }

    /** How the message before this one was read; nothing else changes, and it can be asked again. */
    void why(Exchange exchange) {
        exchange.trace = exchange.before;
        exchange.tell(exchange.before.map(trace -> trace.explained(exchange.visit))
            .orElseGet(() -> exchange.words().say("why.nothing")));
        exchange.ended.add(new Ended(Intent.HELP, Merged.NOTHING, Ended.How.ANSWERED));
    }

    /** Notes what somebody wrote after a message that nobody could read. */
    void follow(Exchange exchange) {
        if (exchange.trace.equals(exchange.before)) {
            return;
        }
        exchange.before.flatMap(Trace::unread)
            .flatMap(row -> unread.find(exchange.visit.company().id(), row.at(), row.id()))
            .filter(message -> message.next().isEmpty())
            .ifPresent(message -> exchange.trace
                .ifPresent(now -> exchange.changes.add(unread.put(message.thenCame(now.codes())))));
    }

    void help(Exchange exchange) {
        exchange.say("help");
        answered(exchange, Intent.HELP);
    }

    void greet(Exchange exchange) {
        exchange.say("greet", Form.name(exchange.visit.staff().name()));
        answered(exchange, Intent.GREET);
    }

    void language(Exchange exchange, Frame frame) {
        var chosen = frame.slots().language().orElse(other(exchange.visit.language()));
        exchange.chosen = Optional.of(chosen);
        exchange.in(Wording.in(chosen));
        exchange.say("language.set");
        exchange.ended.add(new Ended(Intent.LANGUAGE_SET, frame.slots(), Ended.How.COMMITTED));
    }

    void notUnderstood(Exchange exchange, Frame frame, Reading reading, String text) {
        exchange.misunderstood++;
        note(exchange, frame, text);
        var words = exchange.words();
        String understood = reading.spans()
            .stream()
            .filter(span -> isWorthSaying(span.kind()) && span.end() <= text.length())
            .map(span -> "“" + Form.name(text.substring(span.start(), span.end())) + "”")
            .collect(Collectors.joining(", "));
        exchange.tell(understood.isEmpty()
                ? words.say("unknown", Form.name(text))
                : words.say("unknown.partly", understood));
        if (exchange.misunderstood > 1) {
            exchange.visit.company()
                .helperOf(exchange.visit.staff())
                .ifPresent(helper -> exchange.say("unknown.person", Form.name(helper.name()),
                        Form.phone(helper.phone())));
        }
        exchange.tell(words.say("unknown.nearest", nearest(frame, words)));
        answered(exchange, Intent.UNKNOWN);
    }

    /** Kept for whoever teaches the bot; digits alone may be a PIN, and are not. */
    void note(Exchange exchange, Frame frame, String text) {
        var visit = exchange.visit;
        String id = visit.received().code();
        var trace = exchange.trace.filter(read -> read.unread().isEmpty());
        trace.ifPresent(read -> {
            exchange.trace = Optional.of(read.unread(id, visit.now()));
            exchange.changes.add(unread.put(new UnreadMessage(id, visit.staff().id(), visit.now(),
                    PinText.asked(text).isPresent() ? HIDDEN : text,
                    exchange.first().map(open -> open.intent().code()),
                    frame.nearest().stream().map(Intent::code).toList(), Optional.empty())));
        });
    }

    private String nearest(Frame frame, Wording words) {
        return Stream.concat(frame.nearest().stream(), USUAL.stream())
            .filter(intent -> skills.flow(intent).isPresent() || skills.inquiry(intent).isPresent())
            .distinct()
            .map(intent -> words.find("example." + intent.code()))
            .flatMap(Optional::stream)
            .limit(NEAREST)
            .collect(Collectors.joining("\n"));
    }

    private static boolean isWorthSaying(Span.Kind kind) {
        return switch (kind) {
            case REF, PHONE, EMAIL, TIN, BRN, MONEY, PERCENT, DATE, DURATION, ITEM, CUSTOMER, QUANTITY -> true;
            case CUE, CHOICE, TEXT, NOISE -> false;
        };
    }

    private static Language other(Language language) {
        return switch (language) {
            case ENGLISH -> Language.MALAY;
            case MALAY -> Language.ENGLISH;
        };
    }

    private static void answered(Exchange exchange, Intent intent) {
        exchange.ended.add(new Ended(intent, Merged.NOTHING, Ended.How.ANSWERED));
    }
}
