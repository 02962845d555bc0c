package my.sewa.bot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"125050|RM1,250.50", "0|RM0.00", "5|RM0.05", "100000000|RM1,000,000.00",
            "-26250|-RM262.50", "-5|-RM0.05"})
    void money_has_thousands_and_two_decimals(long sen, String shown) {
        assertThat(Form.money(Sen.of(sen))).isEqualTo(shown);
    }

    @Test
    void dates_have_their_weekday_in_both_languages() {
        assertThat(Form.date(WEDNESDAY, Language.ENGLISH)).isEqualTo("Wed 25 Nov 2026");
        assertThat(Form.date(WEDNESDAY, Language.MALAY)).isEqualTo("Rab 25 Nov 2026");
        assertThat(Form.date(LocalDate.parse("2027-03-06"), Language.MALAY)).isEqualTo("Sab 6 Mac 2027");
    }

    @Test
    void one_day_is_not_a_range() {
        assertThat(Form.dates(new DateRange(WEDNESDAY, WEDNESDAY), Language.ENGLISH)).isEqualTo("Wed 25 Nov 2026");
        assertThat(Form.dates(new DateRange(WEDNESDAY, WEDNESDAY.plusDays(1)), Language.ENGLISH))
            .isEqualTo("Wed 25 Nov 2026 – Thu 26 Nov 2026");
    }

    @ParameterizedTest
    @CsvSource({"+60123450001, +60 12-345 0001", "+601112345678, +60 11-1234 5678", "+60389450012, +60 3-8945 0012",
            "+6088234567, +60 88-23 4567", "+6591234567, +6591234567"})
    void phones_are_grouped_as_they_are_dialled(String e164, String shown) {
        assertThat(Form.phone(new Phone(e164))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"500, 5%", "750, 7.5%", "725, 7.25%", "10000, 100%", "5, 0.05%"})
    void percentages_have_no_needless_decimals(int basisPoints, String shown) {
        assertThat(Form.percent(new Percent(basisPoints))).isEqualTo(shown);
    }

    @Test
    void names_are_one_line_without_control_and_direction_characters() {
        assertThat(Form.name(" Ali\u202E Con\u0000\n\tstruction\u200B ")).isEqualTo("Ali Con struction");
        assertThat(Form.name("陈 பழனி 😀")).isEqualTo("陈 பழனி 😀");
    }

    @Test
    void long_names_are_cut_but_never_through_a_character() {
        assertThat(Form.name("x".repeat(200))).hasSize(Form.LONGEST_NAME).endsWith("…");
        assertThat(Form.shorten("ab😀😀", 4)).isEqualTo("ab…");
        assertThat(Form.shorten("ab😀", 4)).isEqualTo("ab😀");
    }
}
