package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Sku;

/** The words and sizes that name a tenant's items. */
final class ItemIndex {
    private final List<Item> items;
    private final Words words;
    private final List<Set<String>> sizes = new ArrayList<>();
    /** Every name as a sorted set of its words, to the items called so. */
    private final Map<String, Set<Integer>> wholeNames = new HashMap<>();
    /** "boomlift" for "boom lift". */
    private final Map<String, List<String>> compounds = new HashMap<>();

    ItemIndex(Collection<Item> items) {
        this.items = List.copyOf(items);
        var all = new ArrayList<Set<String>>(this.items.size());
        for (var number = 0; number < this.items.size(); number++) {
            var held = new HashSet<String>();
            for (var name : names(this.items.get(number))) {
                var keys = keys(name);
                held.addAll(keys);
                wholeNames.computeIfAbsent(whole(keys), w -> new HashSet<>()).add(number);
                for (var i = 0; i + 1 < keys.size(); i++) {
                    compounds.put(keys.get(i) + keys.get(i + 1), List.of(keys.get(i), keys.get(i + 1)));
                }
            }
            held.add(skuKey(this.items.get(number).sku()));
            all.add(held);
            sizes.add(held.stream().flatMap(key -> bareSize(key).stream()).collect(Collectors.toSet()));
        }
        words = new Words(all);
        compounds.keySet().removeIf(compound -> words.contains(compound) || Lexicon.shipped().knows(compound));
    }

    private static List<String> names(Item item) {
        var names = new ArrayList<>(item.aliases());
        names.add(item.nameEnglish());
        names.add(item.nameMalay());
        return names;
    }

    private static String skuKey(Sku sku) {
        return sku.code().toLowerCase(Locale.ROOT);
    }

    /** The words and sizes of a name, in order. */
    private static List<String> keys(String name) {
        var tokens = Scan.joined(Tokenizer.tokens(name));
        var numerals = NumberGrammar.numerals(tokens);
        var keys = new ArrayList<String>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isNumber() && numerals[i] != null) {
                var size = SizeGrammar.at(tokens, numerals[i]).stream().findFirst();
                keys.add(size.map(SizeGrammar.Found::key).orElse(token.word()));
                i = size.map(SizeGrammar.Found::end).orElse(i + 1) - 1;
            } else if (token.isWord()) {
                keys.add(singular(token.word()));
            }
        }
        return keys;
    }

    /** Without an English plural's ending; Malay words that end in s lose it too, here as in the index. */
    static String singular(String word) {
        final var shortest = 4;
        if (word.length() < shortest || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    /** True for a word that some item is called by, in the plural too. */
    boolean knows(String word) {
        return words.contains(singular(word));
    }

    /** The items that hold a word this one may be misspelt from; "cros" has lost an s, and is no plural. */
    int[] like(String word) {
        var one = words.holdingLike(singular(word));
        return one.length > 0 ? one : words.holdingLike(word);
    }

    /** The word this one is misspelt from, if only one is as near; else the word itself. */
    String spelt(String word) {
        var near = words.nearest(singular(word));
        return near.size() == 1 ? near.getFirst() : word;
    }

    static String whole(Collection<String> keys) {
        return String.join(" ", new TreeSet<>(keys));
    }

    Words words() {
        return words;
    }

    /** The two words that one written together stands for; none if it stands for itself. */
    List<String> parts(String compound) {
        return compounds.getOrDefault(compound, List.of());
    }

    /** The items called exactly so, in any order of words. */
    Set<Integer> called(Collection<String> keys) {
        return wholeNames.getOrDefault(whole(keys), Set.of());
    }

    Sku sku(int number) {
        return items.get(number).sku();
    }

    /** The number of the item with that code, in any case of letters; -1 if there is none. */
    int number(String code) {
        var holders = words.holding(code.toLowerCase(Locale.ROOT));
        return holders.length == 1 && skuKey(sku(holders[0])).equals(code.toLowerCase(Locale.ROOT)) ? holders[0] : -1;
    }

    /** True if the item with that code has a word or size in its names. */
    boolean has(String code, String key) {
        var number = number(code);
        return number >= 0 && Arrays.binarySearch(words.holding(key), number) >= 0;
    }

    boolean hasSize(String code, String bare) {
        var number = number(code);
        return number >= 0 && hasSize(number, bare);
    }

    /** The kinds of thing an item is: the words of its names that others share with it, sizes apart. */
    boolean sameKind(String code, String other) {
        var number = number(code);
        var second = number(other);
        return number >= 0 && second >= 0 && names(items.get(number)).stream()
            .flatMap(name -> keys(name).stream())
            .anyMatch(key -> Character.isLetter(key.charAt(0)) && !Lexicon.shipped().knows(key)
                    && Arrays.binarySearch(words.holding(key), second) >= 0);
    }

    /** True if an item's names hold that number as a size, whatever the unit. */
    boolean hasSize(int number, String bare) {
        return sizes.get(number).contains(bare);
    }

    private static Optional<String> bareSize(String key) {
        var digits = key.chars().takeWhile(c -> Character.isDigit(c) || c == '.').count();
        return digits == 0 ? Optional.empty() : Optional.of(key.substring(0, (int) digits));
    }
}
