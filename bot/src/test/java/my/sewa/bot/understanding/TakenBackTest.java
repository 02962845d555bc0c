package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Expected.Asked;
import my.sewa.bot.understanding.Expected.Sum;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.shared.Sen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody takes back in mid-sentence, and what they put right of the message before. */
class TakenBackTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            quote kumar two no three genset 20kva                 | quote.create C-20 3xGEN-20
            quote kumar 2 eh 3 genset 20kva                       | quote.create C-20 3xGEN-20
            quote kumar 1 boom lift sorry 2 boom lift             | quote.create C-20 2xLFT-B
            quote kumar seratus kerusi plastik eh bukan seratus lima puluh esok | quote.create C-20 150xCHR-PLS 21/11
            quote kumar 2 genset 20kva eh 60kva                   | quote.create C-20 2xGEN-60
            quote kumar 2 genset 20kva eh 3 boom lift             | quote.create C-20 3xLFT-B
            quote ali trading eh silap kumar 2 meja bulat         | quote.create C-20 2xTBL-RND
            quote kumar 2 meja bulat esok eh lusa                 | quote.create C-20 2xTBL-RND 22/11
            quote kumar 2 meja bulat isnin sampai rabu no khamis  | quote.create C-20 2xTBL-RND 23/11..26/11
            quote kumar 2 meja bulat from 25/11 2 days eh 3 days  | quote.create C-20 2xTBL-RND 25/11..27/11
            quote kumar 2 meja bulat rm10 eh rm12 sehari          | quote.create C-20 2xTBL-RND@12
            quote kumar 2 meja bulat discount 5% eh 8%            | quote.create C-20 2xTBL-RND discount=8.0%
            send QT-0231 oops QT-0235                             | quote.send QT-0235
            ali trading paid rm500 cash sorry transfer            | payment.record C-02 amount=500 transfer
            """, delimiter = '|')
    void what_is_taken_back_is_not_read(String message, String told) {
        assertThat(Counter.told(message)).isEqualTo(told);
    }

    /** Neither a number after "no." nor one beside a "bukan" takes anything back. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            quote kumar genset 60kva bukan 20kva                  | quote.create C-20 +GEN-60
            quote kumar 2 genset 20kva, 3 meja bulat              | quote.create C-20 2xGEN-20 3xTBL-RND
            quote kumar 2 genset 20kva sorry lambat, esok         | quote.create C-20 2xGEN-20 21/11
            hantar invois no 2034                                 | invoice.show IV-2034
            """, delimiter = '|')
    void what_only_looks_like_it_is_read(String message, String told) {
        assertThat(Counter.told(message)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            no, rm58                | ~quote.create GEN-20@58
            x, 58                   | ~quote.create GEN-20@58
            bukan 55, 58            | ~quote.create GEN-20@58
            eh 58                   | ~quote.create GEN-20@58
            no, 3                   | ~quote.create 3xGEN-20
            eh 3 unit               | ~quote.create 3xGEN-20
            eh 4000                 | ~quote.create 4000xGEN-20
            deposit 60              | ~quote.create deposit=60
            """, delimiter = '|')
    void a_sum_that_says_nothing_of_itself_corrects_the_last_one(String message, String told) {
        var last = new Sum(Sum.Of.RATE, Optional.of(new Sku("GEN-20")), Line.Per.DAY, Sen.of(5_500));
        var expected = new Expected(Optional.of(Intent.QUOTE_CREATE), new Asked.Confirmation(),
                List.of(new Sku("GEN-20")), List.of(), Optional.of(last));
        assertThat(Counter.told(Counter.reading(message, expected).first())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEPOSIT  | ~quote.create deposit=400
            DELIVERY | ~quote.create delivery=400
            DISCOUNT | ~quote.create discount=400
            """, delimiter = '|')
    void whatever_sum_it_was(Sum.Of of, String told) {
        var last = new Sum(of, Optional.empty(), Line.Per.DAY, Sen.of(30_000));
        var expected = new Expected(Optional.of(Intent.QUOTE_CREATE), new Asked.Confirmation(),
                List.of(new Sku("GEN-20")), List.of(), Optional.of(last));
        assertThat(Counter.told(Counter.reading("bukan tiga ratus, empat ratus", expected).first())).isEqualTo(told);
    }
}
