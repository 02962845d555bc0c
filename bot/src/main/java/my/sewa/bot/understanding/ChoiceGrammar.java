package my.sewa.bot.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answer to a numbered choice: its number, its place in words, its size, or words that fit one option. */
final class ChoiceGrammar {
    private static final Map<String, Integer> PLACES = Map.ofEntries(Map.entry("first", 1), Map.entry("1st", 1),
            Map.entry("pertama", 1), Map.entry("second", 2), Map.entry("2nd", 2), Map.entry("kedua", 2),
            Map.entry("third", 3), Map.entry("3rd", 3), Map.entry("ketiga", 3), Map.entry("fourth", 4),
            Map.entry("keempat", 4), Map.entry("fifth", 5), Map.entry("kelima", 5));
    private static final List<String> LAST = List.of("last", "terakhir", "akhir", "bawah");
    private static final List<String> LEADS = List.of("no", "nombor", "number", "option", "pilih", "pilihan", "choice",
            "choose", "#", "(", "ke", "yang", "yg", "nak", "the", "ambil", "pick", "saya", "i", "want", "item",
            "customer",
            "ya", "ok", "one", "la", "lah", ")", ".", "je", "eh", "hmm", "number", "-", "please", "pls", "take");

    private final Request request;
    private final Expected.Asked.Choice choice;

    ChoiceGrammar(Request request, Expected.Asked.Choice choice) {
        this.request = request;
        this.choice = choice;
    }

    /** Which option was picked, from 1; empty if the message picks none, or does not say which. */
    Optional<Integer> picked() {
        return number().or(this::place).or(this::named).or(this::size);
    }

    private Optional<Integer> number() {
        var scan = request.scan;
        var lead = 0;
        while (scan.free(lead) && scan.numeral(lead).isEmpty() && LEADS.contains(scan.token(lead).word())) {
            lead++;
        }
        var numeral = scan.numeral(lead).filter(number -> number.between(1, choice.options().size()));
        return numeral.filter(number -> nothingAfter(number.end())).map(number -> number.value().intValueExact());
    }

    private boolean nothingAfter(int index) {
        var scan = request.scan;
        for (var i = index; i < scan.size(); i++) {
            if (scan.token(i).separates() && i > index) {
                return true;
            }
            if (!LEADS.contains(scan.token(i).word()) && !scan.token(i).separates()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> place() {
        for (var token : request.scan.tokens) {
            if (PLACES.containsKey(token.word())) {
                return Optional.of(PLACES.get(token.word())).filter(place -> place <= choice.options().size());
            }
            if (LAST.contains(token.word())) {
                return Optional.of(choice.options().size());
            }
        }
        var scan = request.scan;
        return scan.size() >= 2 && scan.is(0, "ke") && scan.token(scan.size() - 1).isNumber()
                ? Optional.of(scan.token(scan.size() - 1).smallNumber())
                    .filter(place -> place >= 1 && place <= choice.options().size())
                : Optional.empty();
    }

    private Optional<Integer> named() {
        var fitting = switch (choice.kind()) {
            case CUSTOMER -> customers();
            case ITEM -> items();
            case REF -> request.slots.refs.stream().filter(choice.options()::contains).toList();
        };
        return fitting.size() == 1 ? Optional.of(choice.options().indexOf(fitting.getFirst()) + 1) : Optional.empty();
    }

    private List<String> customers() {
        var index = request.vocabulary.customers();
        return choice.options().stream().filter(code -> typed(word -> index.has(code, word), index.words())).toList();
    }

    private List<String> items() {
        var named = request.items.stream()
            .flatMap(item -> item.candidates().stream())
            .map(sku -> sku.code())
            .filter(choice.options()::contains)
            .distinct()
            .toList();
        if (named.size() == 1) {
            return named;
        }
        var index = request.vocabulary.items();
        return choice.options()
            .stream()
            .filter(code -> typed(word -> index.has(code, ItemIndex.singular(word)), index.words()))
            .toList();
    }

    /** True if some of the words typed are in the index, and an option has all of those. */
    private static boolean everyWord(List<String> typed, java.util.function.Predicate<String> held) {
        return !typed.isEmpty() && typed.stream().allMatch(held);
    }

    private boolean typed(java.util.function.Predicate<String> held, Words words) {
        var relevant = request.scan.tokens.stream()
            .filter(Token::isWord)
            .map(Token::word)
            .filter(word -> words.contains(word) || words.contains(ItemIndex.singular(word)))
            .toList();
        return everyWord(relevant, held);
    }

    /** "60" where one option is a genset of 60 kVA. */
    private Optional<Integer> size() {
        if (choice.kind() != Ambiguity.Kind.ITEM) {
            return Optional.empty();
        }
        for (var token : request.scan.tokens) {
            if (token.isNumber()) {
                var index = request.vocabulary.items();
                var fitting = choice.options().stream().filter(code -> index.hasSize(code, token.word())).toList();
                return fitting.size() == 1
                        ? Optional.of(choice.options().indexOf(fitting.getFirst()) + 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
