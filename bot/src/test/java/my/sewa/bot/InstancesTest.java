package my.sewa.bot;

import static my.sewa.bot.Office.AMINAH;
import static my.sewa.bot.Office.MEI_LING;
import static my.sewa.bot.Office.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next message sees what the one before it changed, whichever process takes it and whatever that has at hand. */
class InstancesTest {
    private final Office one = new Office(CompanyFile.demo());
    private final Office other = one.another();

    /** Both have everything at hand, and Aminah may change it. */
    @BeforeEach
    void bothHaveAnsweredBefore() {
        for (var office : List.of(one, other)) {
            assertThat(office.say(RAJ, "price of genset 20kva")).contains("RM350.00 a day");
            assertThat(office.say(RAJ, "find customer Ali")).contains("Ali Construction");
            assertThat(office.say(AMINAH, "staff")).contains("Mei Ling");
        }
        one.say(AMINAH, "pin 246810");
    }

    private void done(String order, String expected) {
        one.say(AMINAH, order);
        assertThat(one.say(AMINAH, "ok")).contains(expected);
    }

    @Test
    void a_new_price_is_quoted_by_all() {
        done("price genset 20kva 380/day", "RM380.00");
        assertThat(other.say(RAJ, "price of genset 20kva")).contains("RM380.00 a day");
        assertThat(other.say(RAJ, "quote 1 genset 20kva for Ali Construction 25/11")).contains("RM380.00");
    }

    @Test
    void something_new_can_be_quoted_by_all() {
        done("new item Floor polisher, RM45/day", "Floor polisher");
        assertThat(other.say(RAJ, "price of floor polisher")).contains("RM45.00 a day");
    }

    @Test
    void a_count_is_known_to_all() {
        done("stock jackhammer 12", "12");
        assertThat(other.say(AMINAH, "stock jackhammer 12")).contains("that is how it is already");
    }

    @Test
    void who_was_removed_is_gone_everywhere() {
        done("remove staff Mei Ling", "Mei Ling");
        assertThat(other.say(AMINAH, "staff")).contains("Raj").doesNotContain("Mei Ling");
        assertThat(other.say(MEI_LING, "list quotes")).doesNotContain("QT-");
    }

    @Test
    void a_new_customer_is_known_to_all() {
        done("add customer Bukit Indah Trading, 012-888 7766", "Bukit Indah Trading");
        assertThat(other.say(RAJ, "quote 1 tower light for Bukit Indah Trading 25/11"))
            .contains("Quote for Bukit Indah Trading");
    }
}
