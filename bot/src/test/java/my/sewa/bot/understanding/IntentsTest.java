package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for, in English, Malay and the mix. */
class IntentsTest {
    @TestFactory
    Stream<DynamicTest> a_request_can_be_made_in_many_ways() {
        return Stream.of(
                said("help", "help", "tolong", "bantuan", "menu", "what can you do", "how do I make a quotation",
                        "macam mana nak buat invois", "camne nak tambah customer", "help me"),
                said("greet", "hi", "hello boss", "salam", "Assalamualaikum", "selamat pagi", "good morning",
                        "thanks boss",
                        "terima kasih"),
                said("cancel", "cancel", "batal", "stop", "tak jadi", "x jadi", "never mind", "batalkan", "cancel it"),
                said("confirm", "ok", "ya", "yes", "jadi", "betul", "ok proceed", "boleh", "confirm", "👍", "ok tq",
                        "yes please", "ok boss", "ya betul", "looks good, send it", "OK 👍"),
                said("deny", "no", "tak", "x", "not yet", "belum", "tak nak", "jangan hantar QT-0231", "don't send it",
                        "do not cancel IV-2031", "no thanks", "nanti dulu", "tak betul", "jgn buat invois lagi"),
                said("undo", "undo", "undo that", "kembalikan"), said("language.set en", "english", "english please",
                        "tukar bahasa ke english", "guna bahasa inggeris", "please speak english"),
                said("language.set ms", "bahasa", "bahasa melayu", "cakap melayu", "bm please"),
                said("quote.create", "quote", "new quote", "buat sebut harga", "nak quotation",
                        "tolong sediakan sebut harga"),
                said("quote.create C-20 2xTBL-RND 21/11", "quote Kumar 2 meja bulat esok",
                        "sebut harga 2 meja bulat untuk Kumar esok", "qt kumar meja bulat 2 tmrw",
                        "please prepare a quotation for Kumar, 2 round tables, tomorrow",
                        "esok Kumar nak quote 2 meja bulat", "2 meja bulat utk Kumar esok, buat quote",
                        "quote\n1) meja bulat - 2\nutk Kumar, esok", "boleh quote Kumar 2 meja bulat esok?"),
                said("quote.show QT-0231", "QT-0231", "show QT-0231", "tunjuk QT-0231", "details of qt 0231 please",
                        "dah hantar QT-0231 ke?", "did we send QT-0231?", "status QT-0231", "berapa total QT-0231"),
                said("quote.list", "list quotes", "senarai sebut harga", "show all quotes", "quotes"),
                said("quote.list draft", "draft quotes", "senarai draf sebut harga", "list all draft quotes",
                        "draft quote ada brape"),
                said("customer.find name=ahmad", "cari ahmad", "cari customer ahmad", "find customer ahmad",
                        "look up customers with ahmad in the name"),
                said("stock.price GEN-20", "berapa harga genset 20kva", "price of genset 20kva", "harga genset 20kva",
                        "how much is the 20kva genset", "rate genset 20kva brp",
                        "what is the daily rate for genset 20kva"))
            .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> what_has_no_use_case_yet_is_understood_all_the_same() {
        return Stream.of(said("quote.send QT-0231", "hantar QT-0231", "send QT-0231 to customer", "email QT-0231"),
                said("quote.accept QT-0231", "QT-0231 customer dah setuju", "luluskan QT-0231", "accept QT-0231"),
                said("quote.reject QT-0231", "QT-0231 customer x jadi", "reject QT-0231", "customer tolak QT-0231"),
                said("rental.reserve C-20 2xTBL-RND 21/11", "sewa 2 meja bulat kat Kumar esok",
                        "book 2 round tables for Kumar tomorrow"),
                said("rental.reserve QT-0231", "jadikan QT-0231 rental", "convert QT-0231 to booking",
                        "tempah QT-0231"),
                said("rental.checkout RN-0088", "RN-0088 dah keluar", "serah barang RN-0088", "hantar barang RN-0088"),
                said("rental.checkin RN-0088", "RN-0088 dah pulang", "RN-0088 returned", "hantar balik RN-0088"),
                said("rental.extend 3d RN-0088", "sambung RN-0088 3 hari lagi", "extend RN-0088 3 days"),
                said("rental.extend ..30/11 RN-0088", "extend rn 0088 smpai hujung bulan"),
                said("rental.list overdue", "overdue rentals", "sewa lewat", "apa yang overdue"),
                said("signature.send DO-1042", "hantar link sign DO-1042", "DO-1042 needs signing, send link"),
                said("signature.status DO-1042", "DO-1042 dah sign ke", "semak tandatangan DO-1042"),
                said("invoice.create RN-0088", "buat invois RN-0088", "invoice RN-0088"),
                said("invoice.show unpaid", "invois tertunggak", "siapa belum bayar", "unpaid invoices"),
                said("invoice.cancel IV-2031", "batal IV-2031", "please cancel invoice IV-2031"),
                said("invoice.submit IV-2031", "hantar IV-2031 ke LHDN", "push IV-2031 to lhdn now"),
                said("invoice.status IV-2031", "IV-2031 dah validated ke LHDN?", "status e-invois IV-2031"),
                said("creditnote.create IV-2031 amount=200 reason=genset rosak",
                        "CN utk IV-2031 rm200 sebab genset rosak"),
                said("payment.link IV-2031", "hantar link bayar IV-2031", "resend the payment link for IV-2031"),
                said("payment.record IV-2031 amount=320 cash", "IV-2031 bayar 320 tunai",
                        "terima tunai RM320 utk IV-2031"),
                said("statement.send C-24", "penyata Mega Bina", "send statement to Mega Bina"),
                said("reminder.send C-24", "ingatkan Mega Bina", "nudge Mega Bina"),
                said("pin.login pin=482913", "pin 482913", "my pin is 482913"))
            .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> said(String told, String... messages) {
        return Stream.of(messages)
            .map(message -> DynamicTest.dynamicTest(message + " = " + told,
                    () -> assertThat(Counter.told(message)).isEqualTo(told)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"siapa sewa genset 20kva", "did Kumar book the boom lift?", "belum nak hantar QT-0231",
            "nak hantar QT-0231 ke tak?", "should I send QT-0231?", "customer tanya bila QT-0231 nak hantar",
            "payment for IV-2031 not received", "Kumar nak bayar esok", "kumar will pay tomorrow rm320",
            "RN-0088 genset breakdown, send mechanic", "pulangkan deposit Kumar rm200", "buang QT-0231",
            "stop reminder Mega Bina", "tak perlu hantar QT-0231 lagi", "how to cancel invoice", "IV-2031 belum bayar",
            "kalau sewa 2 genset 20kva seminggu berapa", "have we quoted Mega Bina?", "QT-0231 dah hantar ke belum",
            "cheque Ahmad Trading bounce", "hantar genset baru ke Ali Construction", "IV-2031 dah bayar ke"})
    void questions_refusals_and_plans_are_no_orders(String message) {
        assertThat(Counter.read(message).intent().changesState()).isFalse();
    }
    @ParameterizedTest
    @ValueSource(strings = {"dah makan belum?", "haha lawak la 😂", "minta cuti isnin depan sampai rabu",
            "pinjam 50 dulu boss", "FREE RM500 voucher!!! click http://bit.example/x1 to claim today",
            "genset rosak lagi", "jalan jem teruk", "apa khabar", "bila gaji masuk", "ok jumpa nanti",
            "boss saya lambat sikit hari ni", "batal RN-0088", "cancel the booking", "copy QT-0231", "happy birthday",
            "delete customer Kumar", "customer tu garang", "semua dah makan"})
    void small_talk_and_what_the_chat_does_itself_is_not_understood(String message) {
        assertThat(Counter.read(message).intent()).isEqualTo(Intent.UNKNOWN);
    }

    @Test
    void a_message_that_is_not_understood_still_gives_its_values() {
        assertThat(Counter.told("2 genset 20kva Kumar 25/11 - 29/11")).isEqualTo("unknown C-20 2xGEN-20 25/11..29/11");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quote Kumar 2 meja bulat esok, lepas tu hantar link bayar IV-2031|quote.create C-20 2xTBL-RND 21/11|payment.link IV-2031
            extend RN-0088 3 hari and send statement to Kumar                |rental.extend 3d RN-0088         |statement.send C-20
            list draft quotes. also show RN-0088                             |quote.list draft                 |rental.show RN-0088
            hantar QT-0231, QT-0235                                          |quote.send QT-0231               |quote.send QT-0235
            hantar QT-0231 dan hantar QT-0235                                |quote.send QT-0231               |quote.send QT-0235
            """, delimiter = '|')
    void two_requests_in_one_message_are_two_frames_in_order(String message, String first, String second) {
        assertThat(Counter.reading(message).frames()).extracting(FrameText::of).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote Kumar 2 meja bulat, 3 genset 20kva dan 5 kerusi plastik esok, delivery rm50",
            "quote\nKumar\n2 meja bulat\n3 genset 20kva\nesok", "DO-1042 needs signing, send link",
            "kerusi plastik 20 untuk Kumar esok, tolong tempah", "hi boss, quote Kumar 2 meja bulat esok"})
    void one_request_in_several_parts_is_one_frame(String message) {
        assertThat(Counter.reading(message).frames()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sebut harga 2 meja bulat untuk Kumar esok     | ms
            quote 2 round tables for Kumar tomorrow       | en
            quote 2 meja bulat utk Kumar esok             |
            ok                                            |
            QT-0231                                       |
            cari ahmad                                    | ms
            """, delimiter = '|')
    void the_language_of_a_message_is_told_where_it_has_one(String message, String code) {
        assertThat(Counter.reading(message).language()).isEqualTo(Optional.ofNullable(code).map(Language::of));
    }

    @Test
    void what_became_what_can_be_told() {
        var text = "quote Kumar 2 genset 20kva 25/11 @350";

        assertThat(Counter.reading(text).spans())
            .extracting(span -> text.substring(span.start(), span.end()) + "=" + span.kind())
            .contains("Kumar=CUSTOMER", "2=QUANTITY", "genset 20kva=ITEM", "25/11=DATE", "@350=MONEY");
    }
}
