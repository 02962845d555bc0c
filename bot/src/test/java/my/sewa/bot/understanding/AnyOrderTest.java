package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same order in any words and any order of its parts is the same frame. */
class AnyOrderTest {
    private static final int MESSAGES = 10_000;
    private static final List<String> VERBS = List.of("quote", "qt", "sebut harga", "sebutharga", "quotation",
            "pls quote",
            "tolong buat sebut harga", "nak quote", "buatkan quotation");
    private static final List<String> CUSTOMERS = List.of("Kumar", "utk Kumar", "for kumar", "untuk KUMAR",
            "bagi Kumar",
            "customer Kumar", "kumar a/l subramaniam");
    private static final List<String> ITEMS = List.of("2 genset 20kva", "genset 20kva x2", "2 unit genset 20kva",
            "dua genset 20 kva", "genset 20kva 2 unit", "2x genset 20kva", "2 x gen 20", "two silent generator 20kva",
            "2 nos genset 20 kva", "2 gensets 20kva", "2 gnset 20kva");
    private static final List<String> DATES = List.of("25/11 - 29/11", "25-29/11", "dari 25hb sampai 29hb",
            "25 nov to 29 nov", "from 25/11 for 5 days", "mula 25/11 selama 5 hari", "25/11 5 hari", "25/11 lima hari",
            "rabu depan sampai ahad depan", "from next wed until 29/11", "25/11/2026 hingga 29/11/2026",
            "25 hingga 29 November", "2026-11-25 sampai 2026-11-29", "25hb-29hb");
    private static final List<String> RATES = List.of("@ rm350", "rm350 sehari", "350/day", "rate 350", "rm350/hari",
            "at RM350 per day", "@350", "kadar RM 350", "RM350.00 a day", "350 ringgit sehari");
    private static final List<String> DISCOUNTS = List.of("diskaun 5%", "5% discount", "less 5%", "disc 5 percent",
            "potongan 5%", "diskaun lima peratus");
    private static final List<String> DELIVERIES = List.of("delivery rm150", "penghantaran RM150",
            "delivery charge rm 150",
            "transport RM150", "upah hantar rm150");
    private static final List<String> DEPOSITS = List.of("deposit rm1k", "dep 1000", "deposit RM1,000",
            "cagaran RM1000");

    /** What stands between the parts. */
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"', '", "' '", "'\n'"})
    void the_parts_of_an_order_may_come_in_any_order(String between) {
        var random = new Random(between.hashCode());
        var wrong = new ArrayList<String>();
        for (var i = 0; i < MESSAGES; i++) {
            var parts = new ArrayList<>(List.of(any(CUSTOMERS, random), any(ITEMS, random), any(DATES, random),
                    any(RATES, random), any(DISCOUNTS, random), any(DELIVERIES, random), any(DEPOSITS, random)));
            Collections.shuffle(parts, random);
            var message = any(VERBS, random) + " " + String.join(between, parts);
            var told = Counter.told(message);
            if (!told.equals("quote.create C-20 2xGEN-20@350 25/11..29/11 discount=5.0% deposit=1000 delivery=150")) {
                wrong.add(message + " => " + told);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String any(List<String> spellings, Random random) {
        return spellings.get(random.nextInt(spellings.size()));
    }
}
