package my.sewa.domain.caffeine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StampCacheTest {
    private final StampCache<String, String> cache = new StampCache<>();
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void while_the_stamp_stands_still_the_store_is_asked_once() {
        assertThat(ask("T-01", 3)).isEqualTo("load 1");
        assertThat(ask("T-01", 3)).isEqualTo("load 1");
        assertThat(ask("T-01", 2)).isEqualTo("load 1");
        assertThat(loads).hasValue(1);
    }

    @Test
    void when_it_has_moved_the_store_is_asked_again() {
        ask("T-01", 3);
        assertThat(ask("T-01", 4)).isEqualTo("load 2");
        assertThat(ask("T-01", 4)).isEqualTo("load 2");
    }

    @Test
    void companies_do_not_see_each_other() {
        assertThat(ask("T-01", 3)).isEqualTo("load 1");
        assertThat(ask("T-02", 3)).isEqualTo("load 2");
        assertThat(ask("T-01", 3)).isEqualTo("load 1");
    }

    @Test
    void a_slow_load_of_an_older_stamp_does_not_displace_a_newer_one() {
        // given one who read stamp 3 and, while it loads, another who read stamp 4
        var slow = cache.get("T-01", 3, () -> {
            cache.get("T-01", 4, () -> "newer");
            return "older";
        });
        // then
        assertThat(slow).isEqualTo("older");
        assertThat(ask("T-01", 4)).isEqualTo("newer");
    }

    private String ask(String company, long stamp) {
        return cache.get(company, stamp, () -> "load " + loads.incrementAndGet());
    }
}
