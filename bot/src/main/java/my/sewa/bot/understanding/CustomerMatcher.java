package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import my.sewa.domain.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the customer a message names: a full name or alias first, else those that hold all the words typed. A
 * misspelt word counts only where no customer has the word as it is, and words beside a name that no customer has
 * make it a stranger's name rather than the nearest customer's.
 */
final class CustomerMatcher {
    /** Words after which stands whom they are for. */
    private static final List<Concept> ORDERS = List.of(Concept.QUOTE, Concept.RESERVE, Concept.INVOICE,
            Concept.STATEMENT, Concept.REMIND, Concept.REMINDER, Concept.SEND);

    private final Scan scan;
    private final CustomerIndex customers;
    private final ItemIndex items;

    CustomerMatcher(Scan scan, Vocabulary vocabulary) {
        this.scan = scan;
        this.customers = vocabulary.customers();
        this.items = vocabulary.items();
    }

    /** Claims every name found; the one that is meant is first. */
    List<CustomerMatch> read() {
        var found = new ArrayList<CustomerMatch>();
        @Nullable
        CustomerMatch last = null;
        for (var i = 0; i < scan.size(); i++) {
            var match = startsName(i) ? match(new Run(i)) : null;
            if (match != null) {
                claim(match);
                if (last != null && !found.isEmpty() && takesBack(last, match)) {
                    found.remove(last);
                    scan.forget(last.start(), last.end());
                }
                if (!denied(match) && found.stream().allMatch(this::denied)) {
                    found.addFirst(match);
                } else if (match.marked() && found.stream().noneMatch(CustomerMatch::marked)) {
                    found.addFirst(match);
                } else {
                    found.add(match);
                }
                last = match;
                i = match.end() - 1;
            }
        }
        return found;
    }

    /** "Untuk Ali eh untuk Kumar". */
    private boolean takesBack(CustomerMatch last, CustomerMatch match) {
        var marker = marker(scan, match.start());
        return scan.takenBack(last.end(), marker < 0 ? match.start() : marker);
    }

    /** "Bukan Ali Construction, Ali Trading". */
    private boolean denied(CustomerMatch match) {
        return scan.denied(match.start());
    }

    /**
     * A name of which every word is misspelt; for messages in which no other name was found.
     *
     * @param fewest of how many words at least
     */
    @Nullable
    CustomerMatch readMisspelt(int fewest) {
        final var shortest = 5;
        for (var i = 0; i < scan.size(); i++) {
            if (stranger(i) && scan.token(i).word().length() >= shortest) {
                var holders = customers.words().holdingLike(scan.token(i).word());
                if (holders.length > 0) {
                    var run = new Run(i, holders);
                    var match = match(run);
                    if (match != null && !match.candidates().isEmpty() && match.end() - match.start() >= fewest) {
                        claim(match);
                        return match;
                    }
                }
            }
        }
        return null;
    }

    private void claim(CustomerMatch match) {
        var became = match.candidates().stream().map(CustomerId::code).reduce((a, b) -> a + " " + b).orElse("?");
        scan.claim(match.start(), match.end(), Span.Kind.CUSTOMER, became);
    }

    private boolean nameWord(int index) {
        return scan.free(index) && (scan.token(index).isWord() || scan.token(index).isNumber())
                && (customers.words().contains(plain(index)) || !customers.parts(plain(index)).isEmpty());
    }

    /** The word without the English possessive. */
    private String plain(int index) {
        var word = scan.token(index).word();
        return word.endsWith("'s") && !customers.words().contains(word) ? word.substring(0, word.length() - 2) : word;
    }

    private int[] holders(int index) {
        var word = plain(index);
        var parts = customers.parts(word);
        return parts.isEmpty() || customers.words().contains(word)
                ? customers.words().holding(word)
                : Words.both(customers.words().holding(parts.getFirst()), customers.words().holding(parts.getLast()));
    }

    /** A word of a name that is also an ordinary word, such as "ah", starts one only together with the next. */
    private boolean startsName(int index) {
        if (!nameWord(index) || scan.token(index).isNumber() || scan.token(index).word().length() < 2) {
            return false;
        }
        if (index > 0 && scan.token(index - 1).isNumber() && SizeGrammar.unit(scan.token(index).word())
                && !nameWord(index + 1) && !scan.is(index + 1, "&") && !meansFor(index - 1)) {
            return false;
        }
        return !ordinary(index)
                || nameWord(index + 1) && Words.both(holders(index), holders(index + 1)).length > 0;
    }

    private boolean ordinary(int index) {
        return Lexicon.shipped().knows(scan.token(index).word())
                && !scan.meansAny(index, Concept.BUSINESS, Concept.NAME_TITLE, Concept.NAME_FORM, Concept.COMMON);
    }

    private boolean generic(int index) {
        return ordinary(index) || scan.meansAny(index, Concept.BUSINESS, Concept.COMMON, Concept.PURPOSE);
    }

    /** A word that nobody here has heard of: no customer's, no item's, none of the language. */
    boolean stranger(int index) {
        if (!scan.free(index) || !scan.token(index).isWord() || scan.token(index).word().length() < 2
                || scan.known(index) || unit(index)) {
            return false;
        }
        var word = scan.token(index).word();
        return !customers.words().contains(plain(index)) && customers.parts(word).isEmpty()
                && !items.knows(word) && items.parts(ItemIndex.singular(word)).isEmpty()
                && (Lexicon.shipped().guess(word).filter(phrase -> !phrase.means(Concept.BUSINESS)).isEmpty()
                        || looksLikeName(index))
                && items.like(word).length == 0;
    }

    /** True for a word that some customer's name may be misspelt as. */
    boolean misspelt(int index) {
        return customers.words().holdingLike(scan.token(index).word()).length > 0;
    }

    /** A capital inside a message that is not all capitals, or a word of a business's name beside it. */
    private boolean looksLikeName(int index) {
        var raw = scan.text.substring(scan.token(index).start(), scan.token(index).end());
        var capital = index > 0 && Character.isUpperCase(raw.charAt(0)) && raw.chars().anyMatch(Character::isLowerCase);
        return capital && Lexicon.shipped().stemmed(scan.token(index).word()).isEmpty()
                || index > 0 && scan.free(index - 1) && scan.meansAny(index - 1, Concept.BUSINESS, Concept.NAME_TITLE)
                || scan.free(index + 1) && scan.meansAny(index + 1, Concept.BUSINESS, Concept.NAME_FORM);
    }

    private boolean unit(int index) {
        return index > 0 && scan.token(index - 1).isNumber() && scan.token(index).glued()
                || SizeGrammar.unit(scan.token(index).word()) && scan.numeralBefore(index).isPresent();
    }

    /** "4 Tan" is for Tan, unless something of 4 tons is offered; "4 Zainal" is for Zainal. */
    boolean meansFor(int index) {
        return scan.free(index) && scan.is(index, "4") && !scan.token(index).glued() && index + 1 < scan.size()
                && !(SizeGrammar.unit(scan.token(index + 1).word())
                        && items.words().contains("4" + scan.token(index + 1).word().charAt(0)));
    }

    private static int marker(Scan scan, int start) {
        for (var concept : List.of(Concept.FOR, Concept.TO, Concept.AT, Concept.FROM, Concept.WITH,
                Concept.CUSTOMER)) {
            var before = scan.before(start, concept);
            if (before >= 0) {
                return before;
            }
        }
        // 4 Ali Construction
        return scan.is(start - 1, "4") && scan.free(start - 1) ? start - 1 : -1;
    }

    /** Neighbouring words taken together as one name. */
    private final class Run {
        private int start;
        private int end;
        private final List<String> keys = new ArrayList<>();
        private int[] holders;
        private boolean distinctive;
        private boolean contradicted;
        private boolean strangers;
        private int last;

        Run(int index) {
            this(index, CustomerMatcher.this.holders(index));
        }

        Run(int index, int[] holders) {
            this.start = index;
            this.end = index + 1;
            this.holders = holders;
            keys.addAll(keyOf(index));
            distinctive = !generic(index);
            last = end;
            while (grows()) {
                last = end;
            }
            before();
        }

        private List<String> keyOf(int index) {
            var parts = customers.parts(plain(index));
            return parts.isEmpty() ? List.of(plain(index)) : parts;
        }

        private boolean grows() {
            var next = end;
            while (scan.free(next) && (scan.is(next, "&") || scan.is(next, "-") && scan.token(next).glued()
                    || scan.is(next, "'") || (scan.is(next, "and") || scan.is(next, "dan")) && nameWord(next + 1))) {
                next++;
            }
            if (!scan.free(next) || !scan.token(next).isWord() && !nameWord(next)) {
                return false;
            }
            if (scan.means(next, Concept.NAME_FORM)) {
                end = next + 1;
                end += scan.is(end, ".") && scan.means(end + 1, Concept.NAME_FORM) ? 1 : 0;
                return true;
            }
            if (nameWord(next)) {
                return joins(next);
            }
            // "Ali Electrical" is not Ali Construction, though nobody here is called Electrical.
            contradicted = contradicted || scan.means(next, Concept.BUSINESS) && next == end && !itemWord(next)
                    && !scan.meansAny(next, Concept.PURPOSE, Concept.COMMON);
            return misspelt(next);
        }

        private boolean joins(int next) {
            var both = Words.both(holders, CustomerMatcher.this.holders(next));
            var longer = new ArrayList<>(keys);
            longer.addAll(keyOf(next));
            var mayBeItem = items.knows(scan.token(next).word()) || ordinary(next);
            if (both.length > 0) {
                if (mayBeItem && holders.length == 1 && !customers.runsInName(holders[0], longer)) {
                    return false;
                }
                holders = both;
                keys.addAll(keyOf(next));
                distinctive = distinctive || !generic(next);
                end = next + 1;
                return true;
            }
            var partner = scan.is(next - 1, "&") && scan.means(next, Concept.BUSINESS);
            if (!mayBeItem && !scan.means(next, Concept.PURPOSE) && (next == end || partner)) {
                contradicted = true;
                end = next + 1;
            }
            return false;
        }

        private boolean misspelt(int next) {
            if (scan.known(next) || next != end) {
                return false;
            }
            var both = Words.both(holders, customers.words().holdingLike(scan.token(next).word()));
            if (both.length > 0) {
                holders = both;
                keys.add(scan.token(next).word());
                end = next + 1;
                distinctive = true;
                return true;
            }
            strangers = strangers || stranger(next);
            return false;
        }

        /** Looks at the words in front: a misspelt first word, a title, a stranger's first name. */
        private void before() {
            while (stranger(start - 1)) {
                var both = Words.both(holders, customers.words().holdingLike(scan.token(start - 1).word()));
                if (both.length == 0 || strangers) {
                    strangers = true;
                    break;
                }
                holders = both;
                start--;
                keys.addFirst(scan.token(start).word());
                distinctive = true;
            }
            var title = scan.before(start, Concept.NAME_TITLE);
            start = title >= 0 && scan.free(title, start) ? title : start;
        }

        /** True if all its words may as well name an item. */
        private boolean items() {
            return keys.stream().allMatch(key -> items.knows(key));
        }

        /** The whole of a stranger's name. */
        private void widen() {
            while (stranger(start - 1)) {
                start--;
            }
            while (scan.free(end) && (stranger(end) || nameWord(end) && !ordinary(end)
                    || scan.meansAny(end, Concept.NAME_FORM, Concept.BUSINESS) && !itemWord(end))) {
                end++;
            }
        }
    }

    /** "Quote Bina 2 tower light", "tunjuk sebutharga bina": after the order stands who orders. */
    private boolean ordered(Run run) {
        return ORDERS.stream().anyMatch(order -> scan.before(run.start, order) >= 0)
                && (run.end >= scan.size() || scan.numeral(run.end).isPresent() || !scan.token(run.end).isWord()
                        || itemWord(run.end) || scan.meansAny(run.end, Concept.PARTICLE, Concept.STATEMENT,
                                Concept.REMINDER, Concept.INVOICE, Concept.LINK))
                && !scan.means(run.start, Concept.PURPOSE)
                && (scan.numeral(run.end).isPresent() || !itemWord(run.start));
    }

    private @Nullable CustomerMatch match(Run run) {
        Collection<Integer> called = customers.called(run.keys);
        if (called.isEmpty()) {
            called = Arrays.stream(run.holders).boxed().toList();
        } else {
            run.contradicted = false;
            run.strangers = false;
            run.end = run.last;
        }
        var marked = marker(scan, run.start) >= 0 || ordered(run);
        if (!marked && run.keys.size() == 1 && customers.called(run.keys).isEmpty() && amongItemWords(run.start)) {
            return null;
        }
        var stranger = run.contradicted || run.strangers && (run.keys.size() == 1 || !run.distinctive);
        if (stranger) {
            run.widen();
            called = List.of();
        } else if (!run.distinctive && customers.called(run.keys).isEmpty()
                && (run.keys.size() == 1 && (!marked || itemWord(run.start)) || run.items())
                && !(run.holders.length == 1 && corrects(run))) {
            return null;
        }
        var ids = called.stream().sorted().map(customers::id).toList();
        var start = scan.is(run.start - 1, "4") && meansFor(run.start - 1) ? run.start - 1 : run.start;
        return new CustomerMatch(start, run.end, scan.raw(run.start, run.end), ids, marked || start < run.start);
    }

    /** "Eh silap, masjid bukan surau": one word of a name is enough where a name is put right. */
    private boolean corrects(Run run) {
        return scan.before(run.start, Concept.SLIP) >= 0 || scan.denied(run.start) || scan.is(run.end, "bukan")
                || scan.is(run.end, "not");
    }

    /** In "kerusi wawasan 5 kaki" the middle word belongs to the chair, whoever else is called so. */
    private boolean amongItemWords(int index) {
        return itemWord(index) && (scan.free(index - 1) && itemWord(index - 1) && !generic(index - 1)
                || scan.free(index + 1) && itemWord(index + 1) && !generic(index + 1));
    }

    /** True for the letters of an item's code, such as FKL-50. */
    boolean startsCode(int index) {
        return scan.is(index + 1, "-") && scan.free(index + 2) && scan.token(index + 1).glued()
                && scan.token(index + 2).glued() && items.number(scan.raw(index, index + 3)) >= 0;
    }

    /** Towerlight. */
    boolean itemParts(int index) {
        return scan.token(index).isWord() && !items.parts(scan.token(index).word()).isEmpty();
    }

    boolean itemWord(int index) {
        return scan.token(index).isWord() && items.knows(scan.token(index).word());
    }
}
