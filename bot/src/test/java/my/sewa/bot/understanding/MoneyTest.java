package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.Percent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"RM1,250.50", "rm 1250.50", "1,250.50 ringgit", "RM 1 250.50", "rm1250.5", "1250.50",
            "MYR 1,250.50", "1250 ringgit 50 sen", "seribu dua ratus lima puluh ringgit 50 sen"})
    void an_amount_can_be_written_in_many_ways(String money) {
        assertThat(Counter.told("Kumar bayar " + money)).isEqualTo("payment.record C-20 amount=1250.5");
    }

    @ParameterizedTest
    @CsvSource({"rm500,500", "lima ratus ringgit,500", "2.4k,2400", "rm3k,3000", "rm 2 ribu,2000", "420 ringgit,420",
            "50 sen,0.5", "dua ribu tiga ratus,2300"})
    void short_forms_and_words_are_money_too(String money, String amount) {
        assertThat(Counter.read("Kumar bayar " + money).slots().amount())
            .hasValueSatisfying(value -> assertThat(FrameText.money(value)).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RM2.400,75", "rm1,50", "RM2.400", "RM-50", "RM1.250.50", "rm99999999999"})
    void money_that_may_be_read_two_ways_is_asked_about(String money) {
        var frame = Counter.read("Kumar bayar " + money);

        assertThat(frame.problems()).contains(Problem.ODD_AMOUNT);
        assertThat(frame.slots().amount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kumar bayar rm0,zero_amount", "Kumar bayar 0,zero_amount", "quote 2 meja bulat @rm0,zero_amount"})
    void nothing_is_no_amount(String text, String problem) {
        assertThat(Counter.read(text).problems()).extracting(Problem::code).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            @350                       | 350
            @ rm350                    | 350
            @rm350/day                 | 350
            rm350 sehari               | 350
            350/hari                   | 350
            rate 350                   | 350
            rate rm350                 | 350
            at RM350 per day           | 350
            RM350 a day                | 350
            harga rm350                | 350
            rm350 each                 | 350
            rm1,200/bulan              | 1200/month
            rm1.2k sebulan             | 1200/month
            kadar mingguan rm900       | 900/week
            weekly rate 900            | 900/week
            900 per week               | 900/week
            rm350                      | 350
            """, delimiter = '|')
    void a_rate_is_never_dropped(String said, String rate) {
        assertThat(Counter.told("quote 2 genset 20kva " + said)).isEqualTo("quote.create 2xGEN-20@" + rate);
        assertThat(Counter.told("quote 2 genset 20kva " + said + " for Kumar"))
            .isEqualTo("quote.create C-20 2xGEN-20@" + rate);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            diskaun 5%                         | discount=5.0%
            10% discount                       | discount=10.0%
            potongan 7.5 peratus               | discount=7.5%
            5% off                             | discount=5.0%
            lima peratus diskaun               | discount=5.0%
            disc rm50                          | discount=50
            less rm50                          | discount=50
            rm50 off                           | discount=50
            diskaun 100                        | discount=100
            deposit 1k                         | deposit=1000
            dep rm1.5k                         | deposit=1500
            cagaran seribu                     | deposit=1000
            rm500 deposit                      | deposit=500
            delivery rm150                     | delivery=150
            delivery: 150                      | delivery=150
            upah hantar rm80                   | delivery=80
            kos hantar RM80                    | delivery=80
            rm150 transport                    | delivery=150
            150 for delivery                   | delivery=150
            free delivery                      | delivery=0
            tanpa deposit                      | deposit=0
            delivery 200, deposit 500, 10% off | discount=10.0% deposit=500 delivery=200
            deposit rm500 delivery rm80        | deposit=500 delivery=80
            rm150 delivery 30 nov              | 30/11 delivery=150
            """, delimiter = '|')
    void a_charge_is_never_dropped(String said, String values) {
        assertThat(Counter.told("quote 2 meja bulat, " + said)).isEqualTo("quote.create 2xTBL-RND " + values);
    }

    @ParameterizedTest
    @CsvSource({"0.01%, 1", "7.55%, 755", "7.5, 750", "100%, 10000"})
    void a_percentage_is_read_to_two_decimals(String said, int basisPoints) {
        assertThat(Counter.read("quote 2 meja bulat, diskaun " + said).slots().discount())
            .contains(new Discount.Share(new Percent(basisPoints)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.555%", "33.333%", "7.555", "0.001%", "-5%", "100.01%", "101%", "42949673%",
            "99999999999%"})
    void a_percentage_is_never_cut_to_one_that_was_not_said(String said) {
        var frame = Counter.read("quote 2 meja bulat, diskaun " + said);

        assertThat(frame.problems()).contains(Problem.ODD_AMOUNT);
        assertThat(frame.slots().discount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quote 2 genset 20kva @350, 3 meja bulat @ rm12       | quote.create 2xGEN-20@350 3xTBL-RND@12
            quote 2 genset 20kva and 3 meja bulat rm12/day       | quote.create 2xGEN-20 3xTBL-RND@12
            jual 2 topi keselamatan kat Kumar rm18 satu          | sale.create C-20 2xHLM-S@18
            quote deposit 1500 meja bulat x 10, 5 kerusi plastik | quote.create 10xTBL-RND 5xCHR-PLS deposit=1500
            quote kerusi plastik 80 sehari                       | quote.create 80xCHR-PLS 1d
            QT-0231 rate 320                                     | quote.revise GEN-20@320 QT-0231
            """, delimiter = '|')
    void a_rate_belongs_to_the_item_before_it(String text, String told) {
        assertThat(Counter.told(text)).isEqualTo(told);
    }
}
