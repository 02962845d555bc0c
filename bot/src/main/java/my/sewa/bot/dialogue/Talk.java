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
import my.sewa.domain.shared.Language;

/** Help, greetings, languages, and what is said to a message that nobody could read. */
final class Talk {
    private static final int NEAREST = 3;
    private static final List<Intent> USUAL = List.of(Intent.QUOTE_CREATE, Intent.QUOTE_LIST, Intent.STOCK_PRICE);

    private final Skills skills;

    Talk(Skills skills) {
        this.skills = skills;
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
