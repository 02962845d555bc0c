package my.sewa.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.language.TaughtWord.Meaning;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What TaughtWords and UnreadMessages must do; each adapter's test implements this and supplies itself. */
public interface LanguageContract {
    Instant NOON = Instant.parse("2026-11-20T04:00:00.123Z");

    TenantId tenant();

    TaughtWords words();

    UnreadMessages unread();

    Transactions transactions();

    private StaffId raj() {
        return new StaffId(tenant(), "S-02");
    }

    @Test
    default void taught_words_are_found_as_they_were_kept_in_the_order_of_the_alphabet() {
        var lamp = new TaughtWord("lampu tinggi", new Meaning.OfItem(new Sku("TWR-LGT")), raj(), NOON);
        var boss = new TaughtWord("bos ali", new Meaning.OfCustomer(new CustomerId(tenant(), "C-01")), raj(), NOON);
        transactions().commit(List.of(words().add(tenant(), lamp), words().add(tenant(), boss)));
        assertThat(words().all(tenant())).containsExactly(boss, lamp);
        assertThat(words().all(new TenantId(tenant().code() + "x"))).isEmpty();
    }

    @Test
    default void a_word_is_taught_once_until_it_is_forgotten() {
        var lamp = new TaughtWord("lampu", new Meaning.OfItem(new Sku("TWR-LGT")), raj(), NOON);
        transactions().commit(List.of(words().add(tenant(), lamp)));
        var again = words().add(tenant(), new TaughtWord("lampu", new Meaning.OfItem(new Sku("GEN-5")), raj(), NOON));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(again)));
        transactions().commit(List.of(words().remove(tenant(), "lampu")));
        assertThat(words().all(tenant())).isEmpty();
        transactions().commit(List.of(words().remove(tenant(), "lampu")));
        transactions().commit(List.of(words().add(tenant(), lamp)));
    }

    @Test
    default void unread_messages_come_newest_first_from_a_moment_on_and_no_more_than_asked_for() {
        var first = message("SM1", NOON.minusMillis(1));
        var second = message("SM2", NOON);
        var third = message("SM3", NOON.plusSeconds(86_400)).thenCame("quote.create");
        for (var one : List.of(second, first, third)) {
            transactions().commit(List.of(unread().put(one)));
        }
        assertThat(unread().since(tenant(), NOON, 10)).containsExactly(third, second);
        assertThat(unread().since(tenant(), NOON.minusMillis(1), 2)).containsExactly(third, second);
        assertThat(unread().since(tenant(), NOON.minusMillis(1), 3)).containsExactly(third, second, first);
        assertThat(unread().since(new TenantId(tenant().code() + "x"), NOON, 10)).isEmpty();
    }

    @Test
    default void what_followed_is_added_later() {
        var message = message("SM1", NOON);
        transactions().commit(List.of(unread().put(message)));
        transactions().commit(List.of(unread().put(message.thenCame("quote.list"))));
        assertThat(unread().since(tenant(), NOON, 10)).containsExactly(message.thenCame("quote.list"));
        assertThat(unread().find(tenant(), NOON, "SM1")).contains(message.thenCame("quote.list"));
        assertThat(unread().find(tenant(), NOON, "SM2")).isEmpty();
        assertThat(unread().find(tenant(), NOON.plusMillis(1), "SM1")).isEmpty();
    }

    private UnreadMessage message(String id, Instant at) {
        return new UnreadMessage(id, raj(), at, "kasi lampu “tu” 😀", Optional.of("quote.create"),
                List.of("stock.price", "quote.list"), Optional.empty());
    }
}
