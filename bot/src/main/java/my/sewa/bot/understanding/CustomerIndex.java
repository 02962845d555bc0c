package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;

/** The words that name a tenant's customers. */
final class CustomerIndex {
    private final List<CustomerId> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Words words;
    private final List<List<List<String>>> names = new ArrayList<>();
    private final Map<String, Set<Integer>> wholeNames = new HashMap<>();
    private final Map<String, List<String>> compounds = new HashMap<>();

    CustomerIndex(Collection<Customer> customers) {
        ids = customers.stream().map(Customer::id).toList();
        var all = new ArrayList<Set<String>>(ids.size());
        for (var customer : customers) {
            var held = new HashSet<String>();
            var called = new ArrayList<List<String>>();
            add(customer.name(), called, held, all.size());
            customer.aliases().forEach(alias -> add(alias, called, held, all.size()));
            names.add(List.copyOf(called));
            numbers.put(customer.id().code(), all.size());
            all.add(held);
        }
        words = new Words(all);
        compounds.keySet().removeIf(compound -> words.contains(compound) || Lexicon.shipped().knows(compound));
    }

    private void add(String name, List<List<String>> called, Set<String> held, int number) {
        var keys = keys(name);
        held.addAll(keys);
        called.add(keys);
        wholeNames.computeIfAbsent(String.join(" ", keys), n -> new HashSet<>()).add(number);
        for (var i = 0; i + 1 < keys.size(); i++) {
            compounds.put(keys.get(i) + keys.get(i + 1), List.of(keys.get(i), keys.get(i + 1)));
        }
    }

    /** The words of a name without its legal form, titles, "and" and signs. */
    private static List<String> keys(String name) {
        var tokens = Scan.joined(Tokenizer.tokens(name));
        var scan = new Scan(name, tokens);
        var keys = new ArrayList<String>();
        for (var i = 0; i < tokens.size(); i++) {
            var title = keys.isEmpty() && scan.means(i, Concept.NAME_TITLE);
            if ((tokens.get(i).isWord() || tokens.get(i).isNumber()) && !title && !dropped(scan, i)) {
                keys.add(tokens.get(i).word());
            }
        }
        return keys.isEmpty() ? tokens.stream().map(Token::word).toList() : keys;
    }

    /** True for words that do not count when names are compared. */
    static boolean dropped(Scan scan, int index) {
        return scan.means(index, Concept.NAME_FORM) || scan.is(index, "&") || scan.is(index, "and")
                || scan.is(index, "dan");
    }

    Words words() {
        return words;
    }

    CustomerId id(int number) {
        return ids.get(number);
    }

    /** The customer with that code. */
    Optional<CustomerId> id(String code) {
        return Optional.ofNullable(numbers.get(code)).map(ids::get);
    }

    /** True if a name of that customer has the word. */
    boolean has(String code, String word) {
        return numbers.containsKey(code) && Arrays.binarySearch(words.holding(word), numbers.get(code)) >= 0;
    }

    List<String> parts(String compound) {
        return compounds.getOrDefault(compound, List.of());
    }

    Set<Integer> called(List<String> keys) {
        return wholeNames.getOrDefault(String.join(" ", keys), Set.of());
    }

    /** True if one of a customer's names has these words next to each other, in this order. */
    boolean runsInName(int number, List<String> keys) {
        return names.get(number).stream().anyMatch(name -> Collections.indexOfSubList(name, keys) >= 0);
    }
}
