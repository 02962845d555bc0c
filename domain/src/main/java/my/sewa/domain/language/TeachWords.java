package my.sewa.domain.language;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Catalogue;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.customer.Customers;
import my.sewa.domain.language.TaughtWord.Meaning;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;

/** Other names for items and customers, taught by staff; known from the next message on, and forgotten when told so. */
public final class TeachWords {
    /** In characters. */
    public static final int LONGEST = 60;
    /** Of a company. */
    public static final int MOST = 1_000;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Something to recognise; a number alone is an amount, a day or an answer. */
    private static final Pattern NAME = Pattern.compile("(?s).*\\p{L}.*\\p{L}.*");

    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Taught(TaughtWord word, List<Change> changes) implements Outcome {
            public Taught {
                changes = List.copyOf(changes);
            }
        }

        record Forgotten(TaughtWord word, List<Change> changes) implements Outcome {
            public Forgotten {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    public enum Refusal {
        /** There is no such item, customer or taught word. */
        UNKNOWN,
        /** It already is a name of the very same. */
        KNOWN,
        /** It already is a name of another. */
        ANOTHERS,
        TOO_LONG,
        NO_NAME,
        TOO_MANY
    }

    private final TaughtWords words;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Tenants tenants;
    private final InstantSource clock;

    public TeachWords(TaughtWords words, Catalogue catalogue, Customers customers, Tenants tenants,
            InstantSource clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.customers = customers;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** As words are compared. */
    public static String plain(String word) {
        return SPACES.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** From now on this word stands for that, too. */
    public Outcome teach(Stamp stamp, StaffId by, String spoken, Meaning meaning) {
        String word = plain(spoken);
        return refusal(stamp, word, meaning).<Outcome>map(Outcome.Refused::new).orElseGet(() -> {
            var taught = new TaughtWord(word, meaning, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return changed(stamp, meaning, names -> Stream.concat(names.stream(), Stream.of(word)).toList())
                .map(changes -> {
                    changes.add(words.add(stamp.tenant(), taught));
                    return (Outcome) new Outcome.Taught(taught, changes);
                })
                .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN));
        });
    }

    /** It stands for nothing any more. */
    public Outcome forget(Stamp stamp, String spoken) {
        String word = plain(spoken);
        return words.all(stamp.tenant())
            .stream()
            .filter(taught -> taught.word().equals(word))
            .findFirst()
            .<Outcome>map(taught -> {
                var changes = changed(stamp, taught.meaning(),
                        names -> names.stream().filter(name -> !name.equals(word)).toList())
                    .orElseGet(ArrayList::new);
                changes.add(words.remove(stamp.tenant(), word));
                return new Outcome.Forgotten(taught, changes);
            })
            .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN));
    }

    private Optional<Refusal> refusal(Stamp stamp, String word, Meaning meaning) {
        if (word.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (!NAME.matcher(word).matches()) {
            return Optional.of(Refusal.NO_NAME);
        }
        var owner = owner(stamp, word);
        if (owner.isPresent()) {
            return Optional.of(owner.get().equals(meaning) ? Refusal.KNOWN : Refusal.ANOTHERS);
        }
        return words.all(stamp.tenant()).size() >= MOST ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
    }

    /** Whose name it is already. */
    private Optional<Meaning> owner(Stamp stamp, String word) {
        var items = catalogue.items(stamp)
            .all()
            .stream()
            .filter(item -> names(item).anyMatch(word::equalsIgnoreCase))
            .<Meaning>map(item -> new Meaning.OfItem(item.sku()));
        var people = customers.all(stamp)
            .stream()
            .filter(customer -> names(customer).anyMatch(word::equalsIgnoreCase))
            .<Meaning>map(customer -> new Meaning.OfCustomer(customer.id()));
        return Stream.concat(items, people).findFirst();
    }

    private static Stream<String> names(Item item) {
        return Stream.concat(Stream.of(item.sku().code(), item.nameEnglish(), item.nameMalay()),
                item.aliases().stream());
    }

    private static Stream<String> names(Customer customer) {
        return Stream.concat(Stream.of(customer.name()), customer.aliases().stream());
    }

    /** The item or customer with other names; empty if there is none such. */
    private Optional<List<Change>> changed(Stamp stamp, Meaning meaning, Function<List<String>, List<String>> names) {
        return switch (meaning) {
            case Meaning.OfItem(var sku) -> changed(stamp, sku, names);
            case Meaning.OfCustomer(var id) -> changed(stamp, id, names);
        };
    }

    private Optional<List<Change>> changed(Stamp stamp, Sku sku, Function<List<String>, List<String>> names) {
        return catalogue.items(stamp)
            .find(sku)
            .map(item -> new ArrayList<>(
                    List.of(catalogue.put(stamp.tenant(), item.called(names.apply(item.aliases()))),
                            tenants.bump(stamp, EnumSet.of(Stamp.Part.CATALOGUE)))));
    }

    private Optional<List<Change>> changed(Stamp stamp, CustomerId id, Function<List<String>, List<String>> names) {
        return customers.find(stamp, id)
            .map(customer -> new ArrayList<>(List.of(customers.put(customer.called(names.apply(customer.aliases()))),
                    tenants.bump(stamp, EnumSet.of(Stamp.Part.CUSTOMERS)))));
    }
}
