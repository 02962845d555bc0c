package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @TestFactory
    Stream<DynamicTest> a_customer_is_found_by_many_spellings() {
        return Stream.of(said("C-01", "Ali Construction", "ali construction sdn bhd", "ALI CON", "ali constrction",
                "for Ali Construction Sdn. Bhd.", "untuk ali construction", "utk Ali Construction",
                "4 Ali Construction"),
                said("C-03", "Syarikat Maju", "syarikat maju sdn bhd"), said("C-05", "Syarikat Maju Jaya", "maju jaya"),
                said("C-04", "Maju Bina", "maju bina enterprise"),
                said("C-08", "Ahmad Ismail", "ahmad bin ismail", "ismail"),
                said("C-09", "Tan Brothers", "tan bros", "tan brothers construction"),
                said("C-20", "Kumar", "kumar a/l subramaniam", "mr kumar", "encik Kumar"),
                said("C-21", "Kumaran", "kumaran builders", "kumaran bulders"), said("C-22", "Hafiz", "hafiz catering"),
                said("C-23", "Hafizah", "hafizah wedding planner"), said("C-24", "Mega Bina"),
                said("C-25", "Megah Bina"),
                said("C-18", "Seri Murni"), said("C-19", "Sri Murni", "sri murni catering & canopy"),
                said("C-32", "Masjid Al-Falah", "masjid alfalah", "masjid al falah"),
                said("C-40", "Dato Rahman", "dato' rahman", "rahman osman"))
            .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> said(String code, String... spellings) {
        return Stream.of(spellings)
            .map(spelling -> DynamicTest.dynamicTest(spelling + " = " + code,
                    () -> assertThat(Counter.told("quote " + spelling + " 2 meja bulat esok"))
                        .isEqualTo("quote.create " + code + " 2xTBL-RND 21/11")));
    }

    @ParameterizedTest
    @CsvSource({"Ahmad,C-06|C-07|C-08", "Tan,C-09|C-10", "Ali,C-01|C-02", "Maju,C-03|C-04|C-05", "al-falah,C-32|C-33",
            "murni catering,C-18|C-19"})
    void several_that_fit_are_asked_about(String name, String candidates) {
        assertThat(Counter.told("quote " + name + " 2 meja bulat esok"))
            .isEqualTo("quote.create 2xTBL-RND 21/11 ?" + candidates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bright Star Trading", "Zainal", "for Restoran Selera", "Ali Electrical", "Muhammad Ali",
            "Ali Hassan", "utk Syabas Jaya", "4 Zainal"})
    void a_stranger_is_never_the_nearest_customer(String name) {
        var frame = Counter.read("quote " + name + " 2 meja bulat esok");

        assertThat(frame.slots().customer()).isEmpty();
        assertThat(frame.problems()).containsExactly(Problem.UNKNOWN_CUSTOMER);
        assertThat(FrameText.of(frame)).startsWith("quote.create 2xTBL-RND 21/11");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            genset 20kva            | GEN-20
            20kva genset            | GEN-20
            20 kva generator        | GEN-20
            genset dua puluh kva    | GEN-20
            penjana senyap 60kva    | GEN-60
            gnerator 20kva          | GEN-20
            gen set 20kva           | GEN-20
            GEN-20                  | GEN-20
            gen 20                  | GEN-20
            kerusi plastic          | CHR-PLS
            plastic chairs          | CHR-PLS
            krusi plastik           | CHR-PLS
            meja-meja bulat         | TBL-RND
            kanopi 20x20            | TNT-20
            khemah saiz 10x10       | TNT-10
            10x10                   | TNT-10
            scissor lift 8m         | LFT-8
            lif gunting 12 meter    | LFT-12
            boomlift                | LFT-B
            sky lift                | LFT-B
            tangga sambung          | LAD-6
            pam 2 inci              | PMP-2
            2 inch water pump       | PMP-2
            submersible pump 2"     | PMP-S
            compressor              | CMP-1
            compactor               | CPT-1
            projector               | PRJ
            projector screen        | SCR
            forklift 3t             | FKL-3
            """, delimiter = '|')
    void an_item_is_found_by_its_words_and_its_size(String words, String sku) {
        assertThat(Counter.told("harga " + words)).isEqualTo("stock.price " + sku);
    }

    @ParameterizedTest
    @CsvSource({"genset,GEN-5|GEN-20|GEN-60", "kerusi,CHR-PLS|CHR-BNQ", "khemah,TNT-10|TNT-20", "tangga,LAD-6|LAD-8",
            "scissor lift,LFT-8|LFT-12", "forklift,FKL-3|FKL-5", "pam,PMP-2|PMP-S", "table,TBL-RND|TBL-REC"})
    void a_kind_of_thing_with_several_items_is_asked_about(String words, String candidates) {
        assertThat(Counter.told("quote Kumar 2 " + words + " esok")).isEqualTo(
                "quote.create C-20 2x'" + words + "' 21/11 ?" + candidates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 crane 25 tan", "2 excavator", "1 sound system", "3 unit lori", "2 speaker",
            "1 genset 30kva", "1 scissor lift 10m"})
    void a_thing_that_is_not_offered_is_said_so(String words) {
        assertThat(Counter.read("sewa " + words + " kat Kumar esok").problems()).containsExactly(Problem.UNKNOWN_ITEM);
    }

    @Test
    void a_document_settles_customer_and_item() {
        assertThat(Counter.told("Tan RN-0090 dah pulang")).isEqualTo("rental.checkin C-09 RN-0090");
        assertThat(Counter.told("RN-0090 pulang separa 5 meja")).isEqualTo("rental.checkin 5xTBL-RND RN-0090");
        assertThat(Counter.told("QT-0231 tukar 3 unit")).isEqualTo("quote.revise 3xGEN-20 QT-0231");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QT-0231", "QT0231", "qt 231", "QT 0231", "quote 0231", "quotation no. 0231", "qt-231",
            "Quote #0231", "sebut harga QT-0231"})
    void a_document_number_can_be_written_in_many_ways(String ref) {
        assertThat(Counter.told("tunjuk " + ref)).isEqualTo("quote.show QT-0231");
    }

    @Test
    void a_document_that_does_not_exist_is_kept_and_said_so() {
        assertThat(Counter.told("hantar QT-9999")).isEqualTo("quote.send QT-9999 !unknown_ref");
    }

    @ParameterizedTest
    @CsvSource({"012-345 6789,+60123456789", "60123456789,+60123456789", "+60 12 345 6789,+60123456789",
            "011-1234 5678,+601112345678", "03-7845 0012,+60378450012"})
    void a_telephone_number_can_be_written_in_many_ways(String typed, String phone) {
        assertThat(Counter.told("tambah customer baru Bumi Hijau " + typed))
            .isEqualTo("customer.add " + phone + " name=Bumi Hijau");
    }

    @Test
    void a_new_customer_may_have_any_words_in_its_name() {
        assertThat(Counter.told("add customer Wong Wei Ming 016-234 5678")).endsWith("name=Wong Wei Ming");
        assertThat(Counter.told("new customer Ali Electrical, phone 013-909 0909")).endsWith("name=Ali Electrical");
        assertThat(Counter.told("daftar pelanggan: Kanopi Maju Enterprise, tin C20880050010, ssm 201901000005"))
            .isEqualTo("customer.add tin=C20880050010 brn=201901000005 name=Kanopi Maju Enterprise");
    }
}
