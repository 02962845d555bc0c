package my.sewa.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds where a message that asks for two things goes from one to the other. */
final class RequestSplitter {
    /** Both halves must be understood at least this well by themselves. */
    private static final int SURE = 58;
    private static final int FEWEST_TOKENS = 4;
    private static final Set<Concept> VERBS = EnumSet.of(Concept.QUOTE, Concept.RESERVE, Concept.CREATE, Concept.SHOW,
            Concept.LIST, Concept.SEND, Concept.MAIL, Concept.CANCEL, Concept.FIND, Concept.SELL, Concept.EXTEND,
            Concept.INVOICE, Concept.RECORD, Concept.REMIND, Concept.SUBMIT, Concept.CHECK, Concept.STOCK,
            Concept.PRICE, Concept.CREDIT_NOTE, Concept.STATEMENT, Concept.HOW_MANY, Concept.ACCEPT, Concept.REJECT,
            Concept.RECEIVE, Concept.ADD, Concept.REPORT);
    private static final Set<Intent> NEVER = EnumSet.of(Intent.UNKNOWN, Intent.CONFIRM, Intent.DENY, Intent.GREET,
            Intent.HELP, Intent.CANCEL, Intent.UNDO, Intent.LANGUAGE_SET, Intent.PIN_LOGIN, Intent.CUSTOMER_ADD);

    private static final Set<Intent> STATUS = EnumSet.of(Intent.QUOTE_SHOW, Intent.RENTAL_SHOW, Intent.INVOICE_SHOW,
            Intent.INVOICE_STATUS, Intent.SIGNATURE_STATUS);
    private static final Set<Concept> ASKING = EnumSet.of(Concept.SHOW, Concept.LIST, Concept.STATUS, Concept.CHECK,
            Concept.WHAT, Concept.WHEN, Concept.WHO, Concept.WHERE);

    private final List<Token> tokens;
    private final Function<List<Token>, Request> reader;

    RequestSplitter(List<Token> tokens, Function<List<Token>, Request> reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /** The halves of a message with two requests, in order; empty if it has only one. */
    Optional<List<List<Token>>> halves() {
        for (var i = FEWEST_TOKENS / 2; i + 1 < tokens.size(); i++) {
            var next = begins(i);
            if (next > i && ordersAt(next)) {
                var first = tokens.subList(0, i);
                var second = tokens.subList(next, tokens.size());
                if (second.size() >= 2 && twoRequests(reader.apply(first), reader.apply(second))) {
                    return Optional.of(List.of(first, second));
                }
            }
        }
        return Optional.empty();
    }

    /** The token after a separator or an "and" at an index; the same index if there is none. */
    private int begins(int index) {
        var at = index;
        while (at < tokens.size() && (tokens.get(at).separates() || linking(at) > 0)) {
            at += Math.max(1, linking(at));
        }
        return at;
    }

    private int linking(int index) {
        return Lexicon.shipped()
            .at(tokens, index)
            .stream()
            .filter(phrase -> phrase.means(Concept.AND))
            .mapToInt(Lexicon.Phrase::length)
            .max()
            .orElse(0);
    }

    private boolean ordersAt(int index) {
        var at = index;
        while (at < tokens.size() && Lexicon.shipped()
            .at(tokens, at)
            .stream()
            .anyMatch(
                    phrase -> phrase.means(Concept.PLEASE) || phrase.means(Concept.PARTICLE)
                            || phrase.means(Concept.AND))
                && !orders(at)) {
            at++;
        }
        return at < tokens.size() && orders(at);
    }

    private boolean orders(int index) {
        return Lexicon.shipped()
            .at(tokens, index)
            .stream()
            .anyMatch(phrase -> phrase.values().keySet().stream().anyMatch(VERBS::contains));
    }

    private static boolean twoRequests(Request first, Request second) {
        return sure(first) && sure(second) && !leadsUpTo(first, second)
                && !(first.scored.intent() == second.scored.intent() && same(first, second))
                && about(first) && about(second) && !(revises(first) || revises(second));
    }

    /** "DO-1044 belum sign, hantar link": what is said first only says which document, and why. */
    private static boolean leadsUpTo(Request first, Request second) {
        return STATUS.contains(first.scored.intent()) && !first.features.has("asks")
                && ASKING.stream().noneMatch(first.features::has) && second.slots.refs.isEmpty()
                && second.scored.intent().changesState();
    }

    private static boolean sure(Request request) {
        return request.scored.weight() >= SURE && !NEVER.contains(request.scored.intent());
    }

    private static boolean revises(Request request) {
        return request.scored.intent() == Intent.QUOTE_REVISE && request.slots.refs.isEmpty();
    }

    private static boolean same(Request first, Request second) {
        return first.slots.refs.equals(second.slots.refs) && (second.customer() == null || first.customer() == null);
    }

    /** True if a request says for itself what it is about. */
    private static boolean about(Request request) {
        return !request.slots.refs.isEmpty() || request.customer() != null || !request.items.isEmpty()
                || !request.scored.intent().changesState();
    }
}
