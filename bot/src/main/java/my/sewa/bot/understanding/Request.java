package my.sewa.bot.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.domain.catalogue.Sku;
import org.jspecify.annotations.Nullable;

/** One request of a message with all its values read: the grammars in their order, each taking what the next must not. */
final class Request {
    /** A name may have as many words that nobody knows. */
    private static final int FEWEST_STRANGE = 2;

    final Scan scan;
    final Vocabulary vocabulary;
    final SlotsBuilder slots = new SlotsBuilder();
    final List<Documents.Document> documents;
    final List<Price> prices;
    final List<Problem> moneyProblems;
    final DateGrammar dates;
    final List<CustomerMatch> customers;
    final List<ItemMatch> items;
    final LineGrammar lines;
    final Features features;
    final IntentCues.Scored scored;
    final boolean unknownItem;
    /** True if something was said and then another thing instead of it. */
    final boolean corrected;

    Request(String text, List<Token> tokens, LocalDate today, Vocabulary vocabulary, Documents documents,
            Expected expected) {
        var meant = Slips.mended(tokens, vocabulary);
        this.scan = new Scan(text, meant.tokens());
        this.corrected = meant.takenBack();
        this.vocabulary = vocabulary;
        var labels = new LabelGrammar(scan, slots);
        labels.first();
        var references = new ReferenceGrammar(scan, documents, this::itemWord);
        slots.refs = references.read();
        this.documents = references.documents();
        slots.phone = new PhoneGrammar(scan).read();
        labels.afterNumbers();
        var money = new MoneyGrammar(scan, this::itemWord);
        this.prices = money.read();
        this.moneyProblems = money.problems();
        this.dates = new DateGrammar(scan, today, anywhere(Concept.EXTEND) || startsWithRef("RN"),
                anywhere(Concept.REPORT, Concept.STATEMENT, Concept.SALES) || expected.open()
                    .filter(open -> open == Intent.STATEMENT_SEND || open == Intent.REPORT_SHOW)
                    .isPresent(),
                this::itemWord);
        this.dates.read();
        var matcher = new CustomerMatcher(scan, vocabulary);
        var strangers = new Strangers(scan, matcher);
        var counted = new ArrayList<>(strangers.counted());
        this.customers = new ArrayList<>(matcher.read());
        misspelt(matcher, 2); // "Hafizzzah Weding" asks for no welding set
        this.items = new ArrayList<>(new ItemMatcher(scan, vocabulary.items(), context(expected, documents)).read());
        counted.addAll(strangers.countedCommon());
        items.addAll(counted);
        items.sort(Comparator.comparingInt(ItemMatch::start));
        this.lines = new LineGrammar(scan, items);
        misspelt(matcher, 1);
        lines.read();
        var named = strangers.named(customers, items,
                anywhere(Concept.STOCK, Concept.PRICE, Concept.AVAILABLE) && !anywhere(Concept.CUSTOMER));
        named.customer().ifPresent(customers::add);
        this.unknownItem = named.item() || items.stream().anyMatch(ItemMatch::unknown) || !counted.isEmpty();
        this.features = new Features(scan);
        describe(labels.link(), today);
        this.scored = IntentCues.shipped().best(features);
    }

    private void misspelt(CustomerMatcher matcher, int fewestWords) {
        var match = customers.isEmpty() ? matcher.readMisspelt(fewestWords) : null;
        if (match != null) {
            customers.add(match);
        }
    }

    private boolean itemWord(int index) {
        return index < scan.size() && scan.free(index) && scan.token(index).isWord()
                && (vocabulary.items().knows(scan.token(index).word())
                        || !vocabulary.items().parts(scan.token(index).word()).isEmpty())
                && !scan.meansAny(index, Concept.PARTICLE, Concept.AND, Concept.FOR, Concept.DELIVERY);
    }

    /** True if a word means one of these by itself: the "harga" of "sebut harga" is no price. */
    private boolean anywhere(Concept... concepts) {
        for (var i = 0; i < scan.size(); i++) {
            var longest = scan.phrases(i).isEmpty() ? null : scan.phrases(i).getLast();
            if (longest != null && scan.free(i)) {
                for (var concept : concepts) {
                    if (longest.means(concept)) {
                        return true;
                    }
                }
                i += longest.length() - 1;
            }
        }
        return false;
    }

    private boolean startsWithRef(String prefix) {
        return slots.refs.stream().anyMatch(ref -> ref.startsWith(prefix));
    }

    private List<Sku> context(Expected expected, Documents all) {
        var context = new ArrayList<>(expected.items());
        documents.forEach(document -> context.addAll(document.items()));
        for (var ref : expected.refs()) {
            all.find(ref).ifPresent(document -> context.addAll(document.items()));
        }
        return context;
    }

    private void describe(boolean link, LocalDate today) {
        for (var kind : List.of("QT", "RN", "DO", "IV", "CN")) {
            features.add("ref:" + kind, startsWithRef(kind));
        }
        features.add("link", link);
        features.add("item", !items.isEmpty());
        features.add("line", !items.isEmpty() || unknownItem);
        features.add("qty", !lines.lines().isEmpty());
        features.add("customer", customer() != null && !customer().candidates().isEmpty());
        features.add("stranger", customer() != null && customer().candidates().isEmpty());
        features.add("date", dates.anyDay());
        features.add("future", dates.anyDay() && dates.found(true).dates().from().filter(today::isBefore).isPresent());
        features.add("range", dates.anyRange());
        features.add("length", dates.anyLength());
        features.add("longer", dates.longer());
        features.add("money", prices.stream().anyMatch(price -> price.role() == Price.Role.AMOUNT));
        features.add("rate", prices.stream().anyMatch(price -> price.role() == Price.Role.RATE));
        features.add("charge", prices.stream()
            .anyMatch(price -> price.role() != Price.Role.AMOUNT
                    && price.role() != Price.Role.RATE));
        features.add("amount", looseNumber().isPresent());
        features.add("phone", slots.phone.isPresent());
        features.add("email", slots.email.isPresent());
        features.add("pin", slots.pin.isPresent());
        features.add("note", slots.note.isPresent());
        features.add("reason", slots.reason.isPresent());
        features.add("method", Methods.stated(scan));
    }

    /** What became values, and the words that told the intent, in the order of the text. */
    List<Span> spans() {
        var all = new ArrayList<>(scan.spans());
        all.replaceAll(span -> span.kind() == Span.Kind.DATE || span.kind() == Span.Kind.DURATION
                ? new Span(span.start(), span.end(), span.kind(), dates.found(false).dates().toString())
                : span);
        for (var i = 0; i < scan.size(); i++) {
            for (var phrase : scan.free(i) ? scan.phrases(i).reversed() : List.<Lexicon.Phrase>of()) {
                var told = phrase.values()
                    .keySet()
                    .stream()
                    .map(Concept::name)
                    .filter(scored.cues()::contains)
                    .toList();
                if (!told.isEmpty()) {
                    var last = scan.token(i + phrase.length() - 1);
                    all.add(new Span(scan.token(i).start(), last.end(), Span.Kind.CUE, String.join(" ", told)));
                    i += phrase.length() - 1;
                    break;
                }
            }
        }
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    @Nullable
    CustomerMatch customer() {
        return customers.isEmpty() ? null : customers.getFirst();
    }

    /** Another customer that an "and" joins to a settled one. */
    Optional<CustomerMatch> customerBeside(CustomerMatch match) {
        var and = scan.skip(match.end(), Concept.AND);
        var next = match.end() + and + scan.skip(match.end() + and, Concept.FOR);
        return customers.stream()
            .filter(one -> and > 0 && one.start() == next)
            .filter(one -> match.candidates().size() == 1 && one.candidates().size() == 1
                    && !one.candidates().equals(match.candidates()))
            .findFirst();
    }

    /**
     * True if most of it is no word of either language and no name: whatever else can be read into it was not meant,
     * unless a document, a customer or an item is named.
     */
    boolean babble() {
        if (!slots.refs.isEmpty() || customer() != null && !customer().candidates().isEmpty()
                || lines.lines().stream().anyMatch(line -> line.sku().isPresent() && line.quantity().isPresent())
                || items.stream().anyMatch(item -> !item.candidates().isEmpty() && surely(item))) {
            return false;
        }
        var words = IntStream.range(0, scan.size())
            .filter(i -> scan.token(i).isWord() && scan.claim(i) != Span.Kind.TEXT)
            .count();
        return strange() > FEWEST_STRANGE && strange() * 2 > words;
    }

    /** How many words are of neither language; names are among them. */
    long strange() {
        return IntStream.range(0, scan.size())
            .filter(i -> scan.token(i).isWord() && !scan.known(i) && scan.token(i).word().length() > 1
                    && (scan.free(i) || scan.claim(i) == Span.Kind.ITEM))
            .count();
    }

    /** One word that is only like an item's, among others that nobody knows, is no item. */
    private boolean surely(ItemMatch item) {
        return item.end() - item.start() > 1
                || vocabulary.items().words().contains(ItemIndex.singular(scan.token(item.start()).word()));
    }

    /** A number that became nothing; in "not 2, 3" it is the three. */
    Optional<Numeral> looseNumber() {
        for (var i = 0; i < scan.size(); i++) {
            var numeral = scan.numeral(i);
            if (numeral.isPresent() && scan.free(numeral.get().start(), numeral.get().end())) {
                if (!scan.denied(i)) {
                    return numeral;
                }
            }
        }
        return Optional.empty();
    }
}
