package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity.Kind;
import my.sewa.bot.understanding.Expected.Asked;
import my.sewa.domain.catalogue.Sku;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short messages beside an open request; {@code ~} marks what continues it. */
class AnswersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            3 unit, diskaun 5%, delivery rm150 | ~quote.create 3xGEN-20 discount=5.0% delivery=150
            eh tukar 3 unit                    | ~quote.create 3xGEN-20
            eh 3                               | ~quote.create 3xGEN-20
            no, 5                              | ~quote.create 5xGEN-20
            ok tapi 5 unit                     | ~quote.create 5xGEN-20
            jadi 3 unit                        | ~quote.create 3xGEN-20
            not 2, 3                           | ~quote.create 3xGEN-20
            tambah lagi 2                      | ~quote.create +2xGEN-20
            tambah 2 meja bulat                | ~quote.create +2xTBL-RND
            buang genset                       | ~quote.create -GEN-20
            100 kerusi plastik                 | ~quote.create 100xCHR-PLS
            tukar genset 20kva ke 60kva        | ~quote.create -GEN-20 +GEN-60
            actually start 3 dec               | ~quote.create 3/12..
            make it until 10 dec               | ~quote.create ..10/12
            5 hari                             | ~quote.create 5d
            tak, 3 hari je                     | ~quote.create 3d
            diskaun 10 percent                 | ~quote.create discount=10.0%
            tanpa delivery                     | ~quote.create delivery=0
            rate 300                           | ~quote.create GEN-20@300
            deposit 500                        | ~quote.create deposit=500
            tukar customer Ali Trading         | ~quote.create C-02
            untuk Kumar                        | ~quote.create C-20
            """, delimiter = '|')
    void a_change_of_the_draft_continues_it(String message, String told) {
        assertThat(told(message, draft(new Asked.Confirmation()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ok                               | confirm
            ok boss                          | confirm
            ya hantar                        | confirm
            no                               | deny
            tak                              | deny
            batal                            | cancel
            undo                             | undo
            help                             | help
            english                          | language.set en
            harga genset 60kva               | stock.price GEN-60
            show QT-0231                     | quote.show QT-0231
            cari ahmad                       | customer.find name=ahmad
            quote Kumar 2 meja bulat esok    | quote.create C-20 2xTBL-RND 21/11
            hantar QT-0235                   | quote.send QT-0235
            haha                             | unknown
            """, delimiter = '|')
    void what_is_no_change_does_not(String message, String told) {
        assertThat(told(message, draft(new Asked.Confirmation()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            60               | ~rental.reserve #3 GEN-60
            5                | ~rental.reserve #1 GEN-5
            2                | ~rental.reserve #2 GEN-20
            no 2             | ~rental.reserve #2 GEN-20
            yang kedua       | ~rental.reserve #2 GEN-20
            the second one   | ~rental.reserve #2 GEN-20
            60kva            | ~rental.reserve #3 GEN-60
            genset 60kva     | ~rental.reserve #3 GEN-60
            yang last        | ~rental.reserve #3 GEN-60
            batal            | cancel
            esok             | ~rental.reserve 21/11
            """, delimiter = '|')
    void a_choice_of_items_is_answered_by_number_place_or_size(String message, String told) {
        var asked = new Asked.Choice(Kind.ITEM, List.of("GEN-5", "GEN-20", "GEN-60"));

        assertThat(told(message, new Expected(Optional.of(Intent.RENTAL_RESERVE), asked, List.of()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2                | ~quote.create #2 C-07
            enterprise       | ~quote.create #2 C-07
            Ahmad Trading    | ~quote.create #1 C-06
            ismail           | ~quote.create #3 C-08
            no 3             | ~quote.create #3 C-08
            Kumar            | ~quote.create C-20
            """, delimiter = '|')
    void a_choice_of_customers_is_answered_by_number_or_name(String message, String told) {
        var asked = new Asked.Choice(Kind.CUSTOMER, List.of("C-06", "C-07", "C-08"));

        assertThat(told(message, new Expected(Optional.of(Intent.QUOTE_CREATE), asked, List.of()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            masjid al-falah  ; ~quote.create C-32
            for Kumar        ; ~quote.create C-20
            ahmad            ; ~quote.create ?C-06|C-07|C-08
            Zainal Abidin    ; ~quote.create !unknown_customer
            """, delimiter = ';')
    void a_name_answers_who_it_is_for(String message, String told) {
        assertThat(told(message, draft(new Asked.WhichCustomer()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            28/11 sehari     ; ~quote.create 28/11..28/11
            esok             ; ~quote.create 21/11
            3 hari mula isnin; ~quote.create 23/11..25/11
            25/11            ; ~quote.create 25/11
            """, delimiter = ';')
    void days_answer_when(String message, String told) {
        assertThat(told(message, draft(new Asked.WhichDates()))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tak, 2250        ; ~payment.record amount=2250
            no 2             ; ~payment.record amount=2
            cash             ; ~payment.record cash
            rm2,250 transfer ; ~payment.record amount=2250 transfer
            ya               ; confirm
            """, delimiter = ';')
    void a_bare_number_beside_a_payment_is_money(String message, String told) {
        assertThat(told(message, new Expected(Optional.of(Intent.PAYMENT_RECORD), new Asked.Confirmation(), List.of())))
            .isEqualTo(told);
    }

    private static Expected draft(Asked asked) {
        return new Expected(Optional.of(Intent.QUOTE_CREATE), asked, List.of(new Sku("GEN-20")));
    }

    private static String told(String message, Expected expected) {
        return FrameText.of(Counter.reading(message, expected).first());
    }
}
