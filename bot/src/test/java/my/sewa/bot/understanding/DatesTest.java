package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value and its many spellings, said on Friday 20 November 2026. */
class DatesTest {
    @TestFactory
    Stream<DynamicTest> a_day_can_be_said_in_many_ways() {
        return Stream.of(
                said("20/11", "hari ini", "hari ni", "harini", "today", "tonight", "mlm ni", "20 nov", "20/11/2026"),
                said("21/11", "esok", "esk", "tmrw", "tomorrow", "sabtu", "sabtu ni", "this saturday", "sat", "21hb",
                        "21 november", "hari sabtu", "2026-11-21", "21.11.2026", "esok pagi",
                        "Sabtu, 21 November 2026"),
                said("22/11", "lusa", "day after tomorrow", "ahad", "hari minggu", "sunday", "in 2 days",
                        "lagi 2 hari"),
                said("23/11", "tulat", "isnin", "isnin depan", "next monday", "monday", "Isnin 23/11",
                        "minggu depan isnin"),
                said("27/11", "jumaat", "friday", "next friday", "jumaat depan", "this friday", "jumaat ni", "27hb ni"),
                said("28/11", "sabtu depan", "sabtu minggu depan", "next sat", "saturday next week",
                        "next week saturday"),
                said("29/11", "ahad depan", "next sunday"),
                said("1/12", "1hb", "1 hb", "1st", "the 1st", "1hb12", "1 dis", "dec 1", "first of december",
                        "1hb bulan depan", "1st of next month", "1 haribulan", "1/12", "1-12", "1.12.2026",
                        "1-12-2026"),
                said("5/12", "5/12", "5hb12", "5hb dis", "5 Disember", "5 Dis 2026", "December 5", "5th of December",
                        "5 dec, saturday", "05/12/26", "sabtu 5/12"),
                said("7/12", "first monday of december"),
                said("31/12", "hujung bulan depan", "end of next month", "hujung disember", "last day of december"),
                said("30/11", "hujung bulan", "end of the month", "akhir bulan ni", "eom", "hjung bulan"),
                said("5/1/2027", "5/1", "5 januari", "jan 5", "5hb1", "5 Jan 2027"))
            .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> a_stay_can_be_said_in_many_ways() {
        return Stream.of(
                said("25/11..29/11", "25/11 to 29/11", "25/11-29/11", "25.11 - 29.11", "25 hingga 29 november",
                        "25 to 29 nov", "25-29/11", "25hb sampai 29hb", "25-29hb", "dari 25/11 ke 29/11",
                        "from 25th to 29th november", "nov 25-29", "rabu 25/11 hingga ahad", "25/11 sehingga 29/11",
                        "antara 25 dan 29 nov", "25/11/2026 until 29/11/2026", "mula 25/11 5 hari", "5 hari dari 25/11",
                        "25 nov 5 days", "for 5 days from 25 nov", "25/11 selama lima hari", "25hb, 5 hari"),
                said("1/12..3/12", "1hb sampai 3hb", "1-3 dis", "1/12 sampai khamis", "3 days from 1 dec"),
                said("1/12..31/12", "1/12 sebulan", "1/12 - 31/12", "bulan depan", "next month",
                        "1 dis hingga hujung bulan"),
                said("25/11..24/12", "25/11 sebulan", "25/11 1 bulan", "a month from 25 nov"),
                said("23/11..27/11", "isnin depan sampai jumaat", "mon to fri", "monday till friday", "isnin 5 hari"),
                said("23/11..29/11", "minggu depan", "next week", "isnin depan seminggu", "23/11 1 minggu"),
                said("21/11..22/11", "hujung minggu ni", "this weekend", "esok 2 hari", "sabtu ni sampai ahad"),
                said("28/11..29/11", "hujung minggu depan", "next weekend"),
                said("5/12..6/12", "5 & 6 dis", "5 dan 6 dis", "5/12 dan 6/12", "dec 5-6"),
                said("28/11..2/12", "28hb sampai 2hb", "28/11 - 2/12", "28 to 2 dec"),
                said("28/12..3/1/2027", "28/12 - 3/1", "28 dis sampai 3 jan"))
            .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> a_length_or_one_end_can_be_said_alone() {
        return Stream.of(said("5d", "5 hari", "for 5 days", "lima hari", "selama 5 hari", "5hari"),
                said("1w", "seminggu", "a week", "1 minggu", "one week"), said("1m", "sebulan", "1 bulan", "a month"),
                said("3/12..", "start 3 dec", "mula 3/12", "from 3 dec", "mulai 3hb12"),
                said("..10/12", "until 10 dec", "sampai 10/12", "till 10hb12", "hingga 10 disember"))
            .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> said(String value, String... spellings) {
        return Stream.of(spellings)
            .map(spelling -> DynamicTest.dynamicTest(spelling + " = " + value, () -> assertThat(dates(spelling))
                .isEqualTo(value)));
    }

    private static String dates(String text) {
        return Counter.told("sebut harga " + text).replaceFirst("quote.create ?", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "3 unit", "2.5 genset 20kva", "jam 8 pagi", "8.30pm", "20kva", "10x10", "1-3 unit",
            "khemah 20x20 - 4", "at 650-650-6500", "kerusi plastik - 2", "3 pagi", "this is the one", "two three",
            "2\" pam", "may i", "mac", "A4 A5"})
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(Counter.read("sebut harga " + text).slots().dates()).isEqualTo(Dates.NONE);
    }

    @ParameterizedTest
    @CsvSource({"31/2,invalid_date", "31 februari,invalid_date", "30/2/2027,invalid_date", "31 november,invalid_date",
            "32/12,invalid_date", "10/11,past_date", "10/11/2026,past_date", "semalam,past_date",
            "1/9 3 hari,past_date", "5/12 to 1/12,end_before_start", "from 5 dec to 2 dec,end_before_start",
            "esok sampai 1/11/2026,end_before_start", "5/12 kat 9/12,invalid_date"})
    void a_date_that_cannot_be_meant_is_said_so(String text, String problem) {
        assertThat(Counter.read("sebut harga " + text).problems()).first()
            .extracting(Problem::code)
            .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            laporan bulan ni,           2026-11-01, 2026-11-30
            report bulan 9,             2026-09-01, 2026-09-30
            sales report december,      2025-12-01, 2025-12-31
            laporan minggu lepas,       2026-11-09, 2026-11-15
            this week's report,         2026-11-16, 2026-11-22
            laporan jualan semalam,     2026-11-19, 2026-11-19
            report 1/9 - 31/10,         2026-09-01, 2026-10-31
            report last 7 days,         2026-11-13, 2026-11-19
            report tahun lepas,         2025-01-01, 2025-12-31
            """)
    void reports_look_back(String text, LocalDate from, LocalDate to) {
        assertThat(Counter.read(text).slots().period()).hasValueSatisfying(period -> {
            assertThat(period.from()).isEqualTo(from);
            assertThat(period.to()).isEqualTo(to);
        });
    }

    @Test
    void a_stay_can_be_said_by_delivery_and_collection() {
        assertThat(Counter.told("sewa 2 meja bulat, hantar 1/12 ambil 5/12"))
            .isEqualTo("rental.reserve 2xTBL-RND 1/12..5/12");
    }

    @Test
    void a_vague_time_is_left_to_be_asked_about() {
        assertThat(Counter.read("sebut harga awal bulan depan").slots().dates()).isEqualTo(Dates.NONE);
        assertThat(Counter.read("quote mid december").slots().dates()).isEqualTo(Dates.NONE);
    }

    @Test
    void a_stay_said_by_its_length_keeps_it_when_the_start_moves() {
        var said = Dates.startLength(LocalDate.of(2026, 11, 25), Length.days(5));

        assertThat(said.changedBy(Dates.start(LocalDate.of(2026, 12, 1))))
            .isEqualTo(Dates.startLength(LocalDate.of(2026, 12, 1), Length.days(5)));
    }

    @Test
    void a_stay_can_be_made_longer() {
        var more = Dates.longer(Length.days(2));

        assertThat(Dates.startEnd(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)).changedBy(more))
            .isEqualTo(Dates.startEnd(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 7)));
        assertThat(Dates.length(Length.days(3)).changedBy(more)).isEqualTo(Dates.length(Length.days(5)));
        assertThat(Dates.NONE.changedBy(more)).isEqualTo(Dates.length(Length.days(2)));
    }

    @Test
    void a_stay_said_by_its_end_keeps_that_unless_it_would_end_too_soon() {
        var said = Dates.startEnd(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5));

        assertThat(said.changedBy(Dates.start(LocalDate.of(2026, 12, 3))).to()).contains(LocalDate.of(2026, 12, 5));
        assertThat(said.changedBy(Dates.start(LocalDate.of(2026, 12, 8)))).isEqualTo(
                Dates.day(LocalDate.of(2026, 12, 8)));
        assertThat(said.changedBy(Dates.end(LocalDate.of(2026, 12, 10))))
            .isEqualTo(Dates.startEnd(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 10)));
    }
}
