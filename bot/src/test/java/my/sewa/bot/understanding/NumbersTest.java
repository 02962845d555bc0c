package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @TestFactory
    Stream<DynamicTest> a_number_can_be_said_in_many_ways() {
        return Stream.of(said("3", "3", "tiga", "three", "tige", "0003"), said("12", "dua belas", "twelve", "a dozen",
                "sedozen", "1 dozen", "dua blas"),
                said("24", "2 dozen", "two dozen", "dua puluh empat", "twenty four",
                        "twenty-four", "dua plh empat"),
                said("25", "dua puluh lima", "Twenty-Five", "DUA PULUH LIMA"),
                said("100", "seratus", "one hundred", "100",
                        "sratus"),
                said("105", "seratus lima", "one hundred and five", "one hundred five"),
                said("250", "dua ratus lima puluh", "two hundred fifty", "250.00"),
                said("1200", "seribu dua ratus", "1,200", "1.2k", "1200", "one thousand two hundred"),
                said("2300", "dua ribu tiga ratus", "2 ribu 3 ratus", "2300", "2.3k"),
                said("2500", "dua ribu setengah", "2 ribu setengah", "2.5k", "two thousand five hundred"),
                said("2.5", "dua setengah", "2 setengah", "2.5", "dua perpuluhan lima"),
                said("31256721", "tiga puluh satu juta dua ratus lima puluh enam ribu tujuh ratus dua puluh satu"),
                said("21011", "twenty-one thousand eleven", "dua puluh satu ribu sebelas"))
            .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> said(String value, String... spellings) {
        return Stream.of(spellings)
            .map(spelling -> DynamicTest.dynamicTest(spelling + " = " + value,
                    () -> assertThat(number(spelling)).hasValueSatisfying(
                            number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)))));
    }

    private static Optional<BigDecimal> number(String text) {
        var scan = new Scan(text, Scan.joined(Tokenizer.tokens(text)));
        return scan.numeral(scan.is(0, "a") ? 1 : 0)
            .filter(numeral -> numeral.end() == scan.size())
            .map(Numeral::value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dua tiga", "puluh", "2.400,75", "1.2.3", "ribu", "belas", "genset",
            "12345678901234567890"})
    void what_is_no_single_number_is_none(String text) {
        assertThat(number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2 genset 20kva                        | 2xGEN-20
            2x genset 20kva                       | 2xGEN-20
            2 x genset 20kva                      | 2xGEN-20
            genset 20kva x2                       | 2xGEN-20
            genset 20kva 2 unit                   | 2xGEN-20
            2 unit genset 20kva                   | 2xGEN-20
            genset 20kva - 2                      | 2xGEN-20
            genset 20kva: 2 unit                  | 2xGEN-20
            two 20kva gensets                     | 2xGEN-20
            dua buah genset 20kva                 | 2xGEN-20
            genset 20kva dua unit                 | 2xGEN-20
            2unit genset 20kva                    | 2xGEN-20
            seunit genset 20kva                   | 1xGEN-20
            genset 20kva                          | GEN-20
            20 kerusi plastik 5 meja bulat        | 20xCHR-PLS 5xTBL-RND
            kerusi plastik 20 meja bulat 5        | 20xCHR-PLS 5xTBL-RND
            kerusi plastik 20, meja bulat 5       | 20xCHR-PLS 5xTBL-RND
            20 kerusi plastik dan meja bulat      | 20xCHR-PLS TBL-RND
            pam 2" satu                           | 1xPMP-2
            pam 2" x 8                            | 8xPMP-2
            2 pam 2"                              | 2xPMP-2
            dua puluh lima kanopi 10x10           | 25xTNT-10
            kanopi 10x10 2 kanopi 20x20 3         | 2xTNT-10 3xTNT-20
            1 genset 5kva + 1 genset 20kva        | 1xGEN-5 1xGEN-20
            50 liter diesel                       | 50xDSL-L
            2 genset 20                           | 2xGEN-20
            """, delimiter = '|')
    void a_quantity_may_stand_before_or_after(String text, String lines) {
        assertThat(Counter.told("quote " + text)).isEqualTo("quote.create " + lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 meja bulat", "-5 meja bulat", "2.5 meja bulat", "9999999 meja bulat",
            "meja bulat 0 unit",
            "2-3 meja bulat", "99999999999999999999999 meja bulat"})
    void a_quantity_that_cannot_be_meant_is_said_so(String text) {
        assertThat(Counter.read("quote " + text).problems()).containsExactly(Problem.BAD_QTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meja2 bulat 5", "cepat2 5 meja bulat"})
    void a_two_that_doubles_a_word_is_no_quantity(String text) {
        assertThat(Counter.told("quote " + text)).isEqualTo("quote.create 5xTBL-RND");
    }
}
