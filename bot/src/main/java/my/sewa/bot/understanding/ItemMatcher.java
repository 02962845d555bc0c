package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.catalogue.Sku;
import org.jspecify.annotations.Nullable;

/** Finds the items a message names: neighbouring words and sizes that some item holds all of. */
final class ItemMatcher {
    /** From here on a bare number after a kind of thing is its size: "genset 20"; below it is a count. */
    private static final int SMALLEST_BARE_SIZE = 10;
    private static final int SHORT = 4;
    private static final Set<Concept> NAMING = EnumSet.of(Concept.BUSINESS, Concept.PURPOSE, Concept.NAME_TITLE,
            Concept.NAME_FORM);

    private final Scan scan;
    private final ItemIndex items;
    /** Where a choice between several is made by what is already spoken of. */
    private final List<Sku> context;

    /**
     * A finder of items.
     *
     * @param context the items of the document named or of the draft: they decide between several that fit
     */
    ItemMatcher(Scan scan, ItemIndex items, Collection<Sku> context) {
        this.scan = scan;
        this.items = items;
        this.context = List.copyOf(context);
    }

    /** One word or size of an item's name. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Element(List<String> keys, int[] holders, int end, boolean strong, boolean size) {}

    /** Claims every item found. */
    List<ItemMatch> read() {
        var found = new ArrayList<ItemMatch>();
        for (var i = 0; i < scan.size(); i++) {
            var match = scan.free(i) ? at(i) : null;
            if (match != null) {
                found.add(match);
                var became = match.candidates().stream().map(Sku::code).reduce((a, b) -> a + " " + b).orElse("?");
                scan.claim(match.start(), match.end(), Span.Kind.ITEM, became);
                i = match.end() - 1;
            }
        }
        return found;
    }

    private @Nullable ItemMatch at(int index) {
        if (scan.skip(index, Concept.CONFIRM) > 1) {
            // "Sounds good" asks for no sound system.
            return null;
        }
        var code = code(index);
        var first = code == null ? element(index) : null;
        if (first == null) {
            return code;
        }
        var run = new Run(first);
        for (var next = following(run.end); next != null && run.takes(next); next = following(run.end)) {
            run.elements++;
        }
        run.numbered();
        var called = items.called(run.keys);
        var lonelySize = run.elements == 1 && first.size() && called.isEmpty() && !tells(index);
        var vague = !run.strong && called.isEmpty() && (run.elements == 1 || run.holders.length > 1);
        return lonelySize || vague ? null : settled(index, run);
    }

    /** Words and sizes side by side that some item holds all of. */
    private final class Run {
        private final List<String> keys;
        private int[] holders;
        private boolean strong;
        private boolean sized;
        private int end;
        private int elements = 1;

        Run(Element first) {
            keys = new ArrayList<>(first.keys());
            holders = first.holders();
            strong = first.strong();
            sized = first.size();
            end = first.end();
        }

        /** Takes one more in, if some item holds it too. */
        boolean takes(Element next) {
            var both = Words.both(holders, next.holders());
            if (both.length == 0) {
                return false;
            }
            holders = both;
            keys.addAll(next.keys());
            strong = strong || next.strong();
            sized = sized || next.size();
            end = next.end();
            return true;
        }

        /** "Gen 20" is what some catalogues call it. */
        void numbered() {
            if (scan.free(end) && scan.token(end).isNumber() && !scan.token(end).glued()) {
                keys.add(scan.token(end).word());
                if (items.called(keys).size() == 1) {
                    end++;
                    sized = true;
                } else {
                    keys.removeLast();
                }
            }
        }
    }

    /** GEN-20, as the catalogue writes it. */
    private @Nullable ItemMatch code(int index) {
        final var longest = 6;
        for (var end = Math.min(scan.size(), index + longest); end > index + 1; end--) {
            if (scan.free(index, end) && scan.token(end - 1).glued()) {
                var number = items.number(scan.raw(index, end));
                if (number >= 0) {
                    return new ItemMatch(index, end, scan.raw(index, end), List.of(items.sku(number)), false);
                }
            }
        }
        return null;
    }

    /** True for a size that can stand for its item: "20kva"; not "50 liter", which may be a count. */
    private boolean tells(int index) {
        return sizes(index).stream()
            .anyMatch(size -> SizeGrammar.clear(scan.tokens, scan.numeral(index).orElseThrow(), size));
    }

    private @Nullable Element following(int index) {
        var at = index;
        while (scan.free(at) && (scan.means(at, Concept.SIZE) || scan.is(at, "yang") || scan.is(at, "yg")
                || scan.is(at, "-") && scan.token(at).glued())) {
            at++;
        }
        return element(at);
    }

    private @Nullable Element element(int index) {
        if (!scan.free(index)) {
            return null;
        }
        var size = size(index);
        if (size != null) {
            return size;
        }
        if (!scan.token(index).isWord()) {
            return null;
        }
        return pair(index).or(() -> word(index)).or(() -> misspelt(index)).orElse(null);
    }

    private @Nullable Element size(int index) {
        for (var size : sizes(index)) {
            if (items.words().contains(size.key())) {
                return new Element(List.of(size.key()), items.words().holding(size.key()), size.end(), true, true);
            }
        }
        return null;
    }

    private List<SizeGrammar.Found> sizes(int index) {
        return scan.numeral(index)
            .filter(number -> scan.free(index))
            .map(number -> SizeGrammar.at(scan.tokens, number))
            .orElse(List.of())
            .stream()
            .filter(size -> scan.free(index, size.end()))
            .toList();
    }

    private Optional<Element> word(int index) {
        var key = ItemIndex.singular(scan.token(index).word());
        if (items.words().contains(key)) {
            return Optional.of(new Element(List.of(key), items.words().holding(key), index + 1, !weak(index), false));
        }
        var parts = items.parts(key);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var holders = Words.both(items.words().holding(parts.getFirst()), items.words().holding(parts.getLast()));
        return Optional.of(new Element(parts, holders, index + 1, true, false));
    }

    /** A word that also means something else names no item by itself; a word of a business's name may. */
    private boolean weak(int index) {
        return scan.token(index).word().length() < 2 || scan.phrases(index)
            .stream()
            .filter(one -> one.length() == 1)
            .flatMap(one -> one.values().keySet().stream())
            .anyMatch(concept -> !NAMING.contains(concept));
    }

    /** "Gen set" for "genset". */
    private Optional<Element> pair(int index) {
        if (!scan.free(index + 1) || !scan.token(index + 1).isWord()) {
            return Optional.empty();
        }
        var key = ItemIndex.singular(scan.token(index).word() + scan.token(index + 1).word());
        return items.words().contains(key)
                ? Optional.of(new Element(List.of(key), items.words().holding(key), index + 2, true, false))
                : Optional.empty();
    }

    private Optional<Element> misspelt(int index) {
        var word = scan.token(index).word();
        var besideName = scan.means(index + 1, Concept.BUSINESS) && word(index + 1).isEmpty();
        if (scan.known(index) || besideName || Lexicon.shipped().stemmed(word).isPresent()) {
            return Optional.empty();
        }
        var holders = items.like(word);
        return holders.length == 0
                ? Optional.empty()
                : Optional.of(new Element(List.of(items.spelt(word)), holders, index + 1, likely(index), false));
    }

    /** A short word one letter off may be any other, unless it is counted: "beri diskaun" names no "besi". */
    private boolean likely(int index) {
        return scan.token(index).word().length() > SHORT || countedBefore(index) || scan.numeral(index + 1).isPresent();
    }

    private ItemMatch settled(int start, Run run) {
        var end = run.end;
        var all = Arrays.stream(run.holders).boxed().toList();
        Collection<Integer> fitting = items.called(run.keys);
        fitting = fitting.isEmpty() ? all : fitting;
        if (fitting.size() > 1) {
            var bare = bareSize(start, end, all, run.sized);
            if (bare != null) {
                return bare;
            }
            var spokenOf = fitting.stream().filter(number -> context.contains(items.sku(number))).toList();
            fitting = spokenOf.size() == 1 ? spokenOf : fitting;
        }
        var other = run.sized ? null : otherSize(end);
        var stop = other == null ? end : other.end();
        var skus = fitting.stream().sorted().map(items::sku).toList();
        if (other != null) {
            skus = all.stream().sorted().map(items::sku).toList();
        }
        return new ItemMatch(start, stop, scan.raw(start, stop), skus, other != null);
    }

    /** A clear size right after the name that none of the items so called has, and that begins no other item. */
    private SizeGrammar.@Nullable Found otherSize(int end) {
        var size = sizes(end).stream().findFirst();
        if (size.isEmpty() || !SizeGrammar.clear(scan.tokens, scan.numeral(end).orElseThrow(), size.get())) {
            return null;
        }
        return element(size.get().end()) == null ? size.get() : null;
    }

    /** "Genset 20": a bare number that is the size of one of the items. */
    private @Nullable ItemMatch bareSize(int start, int end, List<Integer> numbers, boolean sized) {
        var numeral = sized || !scan.free(end)
                ? Optional.<Numeral>empty()
                : scan.numeral(end).filter(Numeral::digits);
        if (numeral.isEmpty() || numeral.get().value().intValue() < SMALLEST_BARE_SIZE && !countedBefore(start)
                || counted(numeral.get().end())) {
            return null;
        }
        var bare = scan.token(end).word();
        var fitting = numbers.stream().filter(number -> items.hasSize(number, bare)).toList();
        return fitting.size() == 1
                ? new ItemMatch(start, end + 1, scan.raw(start, end + 1), List.of(items.sku(fitting.getFirst())), false)
                : null;
    }

    private boolean counted(int index) {
        return scan.meansAny(index, Concept.CLASSIFIER, Concept.DAY, Concept.WEEK, Concept.MONTH_UNIT,
                Concept.MONTH, Concept.DAY_OF_MONTH) || scan.is(index, "/") || scan.is(index, "-");
    }

    private boolean countedBefore(int start) {
        var at = start - 1;
        while (scan.free(at) && scan.meansAny(at, Concept.CLASSIFIER, Concept.TIMES)) {
            at--;
        }
        return scan.free(at) && scan.token(at).isNumber();
    }
}
