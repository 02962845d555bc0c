package my.sewa.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.domain.catalogue.InMemoryCatalogue;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerBuilder;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.language.TaughtWord.Meaning;
import my.sewa.domain.language.TeachWords.Outcome;
import my.sewa.domain.language.TeachWords.Refusal;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeachWordsTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final StaffId RAJ = new StaffId(TENANT, "S-02");
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Meaning GENERATOR = new Meaning.OfItem(new Sku("GEN-20"));

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryLanguage words = new InMemoryLanguage(memory);
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue(memory);
    private final InMemoryCustomers customers = new InMemoryCustomers(memory);
    private final InMemoryTenants tenants = new InMemoryTenants(memory);
    private final TeachWords teach = new TeachWords(words, catalogue, customers, tenants, () -> NOON);

    @BeforeEach
    void an_item_and_a_customer() {
        memory.commit(List.of(catalogue.add(TENANT, ItemBuilder.GENERATOR), catalogue.add(TENANT, ItemBuilder.CHAIR),
                customers.add(CustomerBuilder.aCustomer(TENANT, "C-01"))));
    }

    private Stamp stamp() {
        return tenants.stamp(TENANT);
    }

    private Outcome teach(String word, Meaning meaning) {
        var outcome = teach.teach(stamp(), RAJ, word, meaning);
        if (!outcome.changes().isEmpty()) {
            memory.commit(outcome.changes());
        }
        return outcome;
    }

    private List<String> namesOfGenerator() {
        return catalogue.items(stamp()).find(new Sku("GEN-20")).orElseThrow().aliases();
    }

    @Test
    void a_taught_word_is_a_name_from_now_on_and_caches_know() {
        var before = stamp();
        assertThat(teach("  Kotak   BISING ", GENERATOR)).isInstanceOf(Outcome.Taught.class);
        assertThat(namesOfGenerator()).containsExactly("kotak bising");
        assertThat(words.all(TENANT)).containsExactly(new TaughtWord("kotak bising", GENERATOR, RAJ, NOON));
        assertThat(stamp().catalogue()).isEqualTo(before.catalogue() + 1);
    }

    @Test
    void a_customer_can_have_one_too() {
        var ali = CustomerBuilder.aCustomer(TENANT, "C-01");
        teach("bos tanah", new Meaning.OfCustomer(ali.id()));
        assertThat(customers.find(ali.id()).orElseThrow().aliases()).containsExactly("ali con", "bos tanah");
    }

    @Test
    void forgotten_it_means_nothing_and_what_was_a_name_before_stays_one() {
        teach("kotak bising", GENERATOR);
        teach("mesin bunyi", GENERATOR);
        var outcome = teach.forget(stamp(), "KOTAK bising");
        memory.commit(outcome.changes());
        assertThat(outcome).isInstanceOf(Outcome.Forgotten.class);
        assertThat(namesOfGenerator()).containsExactly("mesin bunyi");
        assertThat(words.all(TENANT)).extracting(TaughtWord::word).containsExactly("mesin bunyi");
        assertThat(teach.forget(stamp(), "ali con")).isEqualTo(new Outcome.Refused(Refusal.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"silent generator 20 kva, KNOWN", "gen-20, KNOWN", "kerusi plastik, ANOTHERS", "ali con, ANOTHERS",
            "12, NO_NAME", "''  , NO_NAME", "x, NO_NAME"})
    void what_is_a_name_already_or_none_is_refused(String word, Refusal why) {
        assertThat(teach(word, GENERATOR)).isEqualTo(new Outcome.Refused(why));
    }

    @Test
    void sixty_letters_are_taught_and_one_more_is_not() {
        assertThat(teach("a".repeat(TeachWords.LONGEST), GENERATOR)).isInstanceOf(Outcome.Taught.class);
        assertThat(teach("b".repeat(TeachWords.LONGEST + 1), GENERATOR))
            .isEqualTo(new Outcome.Refused(Refusal.TOO_LONG));
    }

    @Test
    void there_is_no_such_item() {
        assertThat(teach("kotak", new Meaning.OfItem(new Sku("NO-SUCH"))))
            .isEqualTo(new Outcome.Refused(Refusal.UNKNOWN));
    }

    @Test
    void a_thousand_words_are_enough() {
        IntStream.range(0, TeachWords.MOST - 1)
            .mapToObj(i -> words.add(TENANT, new TaughtWord("word " + i, GENERATOR, RAJ, NOON)))
            .forEach(change -> memory.commit(List.of(change)));
        assertThat(teach("the last", GENERATOR)).isInstanceOf(Outcome.Taught.class);
        assertThat(teach("one more", GENERATOR)).isEqualTo(new Outcome.Refused(Refusal.TOO_MANY));
    }

    @Test
    void a_long_message_is_kept_short_without_breaking_a_letter() {
        var unread = new UnreadMessage("SM1", RAJ, NOON, "😀".repeat(300), Optional.empty(), List.of(),
                Optional.empty());
        assertThat(unread.text().length()).isLessThanOrEqualTo(UnreadMessage.LONGEST);
        assertThat(unread.text()).isEqualTo("😀".repeat(99) + "…");
    }
}
