package my.sewa.bot.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Reading;
import my.sewa.bot.understanding.Span;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.tenant.TenantId;

/**
 * How a message was read: kept until the next one, for whoever asks why.
 *
 * @param meant what it asked for, in order; empty unless its words were read
 * @param unread the message, if nobody could read it
 */
public record Trace(TenantId tenant, How how, List<Meant> meant, List<Part> parts, Optional<Unread> unread) {
    /** Longer words are cut: the rest is kept in the conversation, which is written at every turn. */
    private static final int LONGEST = 32;
    private static final int MOST = 12;

    /** By what a message was understood. */
    public enum How {
        READ, ANSWER, ORDER, TAP, FILE
    }

    /**
     * What one request was taken for.
     *
     * @param continues whether it was about what was open
     */
    public record Meant(Intent intent, boolean continues) {}

    /** Some words, and what they became. */
    public record Part(Span.Kind kind, String words, String became) {}

    /** By which a message that nobody could read is found again. */
    public record Unread(String id, Instant at) {}

    public Trace {
        meant = List.copyOf(meant);
        parts = List.copyOf(parts);
    }

    static Trace of(TenantId tenant, How how) {
        return new Trace(tenant, how, List.of(), List.of(), Optional.empty());
    }

    static Trace of(TenantId tenant, Reading reading, String text) {
        var meant = reading.frames().stream().map(frame -> new Meant(frame.intent(), frame.continues())).toList();
        var parts = reading.spans()
            .stream()
            .filter(span -> span.kind() != Span.Kind.NOISE && span.end() <= text.length())
            .limit(MOST)
            .map(span -> new Part(span.kind(), Form.shorten(text.substring(span.start(), span.end()), LONGEST),
                    Form.shorten(span.became(), LONGEST)))
            .toList();
        return new Trace(tenant, How.READ, meant, parts, Optional.empty());
    }

    Trace unread(String id, Instant at) {
        return new Trace(tenant, how, meant, parts, Optional.of(new Unread(id, at)));
    }

    /** What it was understood as, in codes: of intents, or how else it was read. */
    String codes() {
        return how == How.READ
                ? meant.stream().map(one -> one.intent().code()).collect(Collectors.joining(","))
                : how.name().toLowerCase(Locale.ROOT);
    }

    /** Such codes in words. */
    public static String named(Wording words, String codes) {
        return Arrays.stream(codes.split(",", -1))
            .map(code -> words.find("part.how." + code).or(() -> words.find("intent." + code)).orElse(code))
            .collect(Collectors.joining(", "));
    }

    /** The answer to why. */
    String explained(Visit visit) {
        var words = visit.words();
        if (how != How.READ) {
            return words.say("why.how", words.say("part.how." + how.name().toLowerCase(Locale.ROOT)));
        }
        boolean known = meant.stream().anyMatch(one -> one.intent() != Intent.UNKNOWN);
        String first = known
                ? words.say("why.read", meant.stream()
                    .map(one -> words.say("intent." + one.intent().code())
                            + (one.continues() ? " " + words.say("part.continues") : ""))
                    .collect(Collectors.joining(", ")))
                : words.say(parts.isEmpty() ? "why.unread-nothing" : "why.unread");
        return Stream.concat(Stream.of(first), parts.stream().map(part -> explained(visit, part)))
            .collect(Collectors.joining("\n"));
    }

    private static String explained(Visit visit, Part part) {
        String kind = visit.words().say("part.kind." + part.kind().name().toLowerCase(Locale.ROOT));
        String became = became(visit, part);
        return became.isBlank() || becomesNothingElse(part)
                ? visit.words().say("why.part-of", Form.name(part.words()), kind)
                : visit.words().say("why.part", Form.name(part.words()), kind, became);
    }

    private static boolean becomesNothingElse(Part part) {
        return part.kind() == Span.Kind.CUE || part.kind() == Span.Kind.TEXT
                || part.became().equalsIgnoreCase(part.words());
    }

    private static String became(Visit visit, Part part) {
        return switch (part.kind()) {
            case ITEM -> each(part.became(), code -> item(visit, code));
            case CUSTOMER -> each(part.became(), code -> visit.company()
                .customer(code)
                .map(found -> Form.name(found.name()))
                .orElse(Form.name(code)));
            case DATE -> date(visit, part.became());
            default -> Form.name(part.became());
        };
    }

    /** Several, where only a person can choose. */
    private static String each(String codes, UnaryOperator<String> name) {
        return Arrays.stream(codes.split(" ", -1)).map(name).collect(Collectors.joining(" / "));
    }

    private static String item(Visit visit, String code) {
        try {
            return visit.company()
                .items()
                .find(new Sku(code))
                .map(item -> Form.name(item.name(visit.language())))
                .orElse(Form.name(code));
        } catch (IllegalArgumentException several) {
            return Form.name(code);
        }
    }

    /** A day, or the first and last of several. */
    private static String date(Visit visit, String became) {
        try {
            return Arrays.stream(became.split("\\.\\.", -1))
                .map(day -> Form.date(LocalDate.parse(day), visit.language()))
                .collect(Collectors.joining(" – "));
        } catch (DateTimeParseException period) {
            return Form.name(became);
        }
    }
}
