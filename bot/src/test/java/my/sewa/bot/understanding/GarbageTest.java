package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is typed, it is read: at once, and without a word of it becoming an order that was not given. */
class GarbageTest {
    private static final Duration WATCHDOG = Duration.ofSeconds(2);
    private static final int LENGTH = 1_600;

    @TestFactory
    Stream<DynamicTest> nothing_typed_is_too_much() {
        return Stream
            .of("", " ", "\n\n", "?", "...", "😂".repeat(LENGTH), "1".repeat(LENGTH), "1 ".repeat(LENGTH / 2),
                    "1/".repeat(LENGTH / 2), "1.".repeat(LENGTH / 2), "1,000".repeat(LENGTH / 5), "a".repeat(LENGTH),
                    "x ".repeat(LENGTH / 2), "2x".repeat(LENGTH / 2), "rm".repeat(LENGTH / 2),
                    "RM1,".repeat(LENGTH / 4),
                    "genset ".repeat(LENGTH / 7), "quote, ".repeat(LENGTH / 7), "dan hantar QT-1 ".repeat(LENGTH / 16),
                    "dua puluh ".repeat(LENGTH / 10), "ahmad ".repeat(LENGTH / 6), "@".repeat(LENGTH),
                    "-".repeat(LENGTH),
                    "((((".repeat(LENGTH / 4), "+60 1".repeat(LENGTH / 5), "a@b.".repeat(LENGTH / 4),
                    "\u0000\u0007\u001b",
                    "\u202Eetouq\u202C", "\uD800", "\uDC00x", "﷽", "٣ kerusi", "ｑｕｏｔｅ", "𝟚 genset",
                    "=HYPERLINK(\"http://x\")",
                    "<script>alert(1)</script>", "'; DROP TABLE quotes; --", "${jndi:ldap://x}", "%s%s%n", "\\",
                    "1 no ".repeat(LENGTH / 5), "eh ".repeat(LENGTH / 3), "rm5 eh ".repeat(LENGTH / 7),
                    "esok eh ".repeat(LENGTH / 8), "kumar eh ".repeat(LENGTH / 9), "genset eh ".repeat(LENGTH / 10))
            .map(text -> DynamicTest.dynamicTest("“" + (text.length() > 20 ? text.substring(0, 20) + "…" : text) + "”",
                    () -> Assertions.assertTimeoutPreemptively(WATCHDOG, () -> assertThat(order(text)).isFalse())));
    }

    /** A state-changing request with everything it needs. */
    private static boolean order(String text) {
        return Counter.reading(text)
            .frames()
            .stream()
            .anyMatch(frame -> frame.intent().changesState()
                    && frame.problems().isEmpty() && frame.ambiguities().isEmpty()
                    && (frame.slots().customer().isPresent() || frame.slots().ref().isPresent()));
    }

    @Test
    void random_words_are_read_without_an_exception() {
        var random = new Random(20_261_120);
        var words = ("quote sebut harga 2 genset 20kva kumar ali utk esok 25/11 - to rm 350 @ 5% diskaun hantar QT-0231 \" "
                + "x dan , . / 1hb sampai isnin depan jangan tak ok unit ( ) 😂 3.5 rm2.400,75 \n : + 012-345 6789")
            .split(
                    " ", -1);
        for (var i = 0; i < 5_000; i++) {
            var text = IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(n -> words[random.nextInt(words.length)] + (random.nextInt(4) == 0 ? "" : " "))
                .collect(Collectors.joining());
            assertThatCode(() -> Counter.reading(text)).as(text).doesNotThrowAnyException();
        }
    }

    @Test
    void random_characters_are_read_without_an_exception_and_order_nothing() {
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++) {
            var text = random.ints(1 + random.nextInt(60), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            assertThat(order(text)).as(text).isFalse();
        }
    }

    @Test
    void invisible_characters_change_nothing() {
        assertThat(Counter.told("\u200Fqu\u200Bote Ku\u00ADmar 2 ge\u200Dnset\u00A020kva esok\u202C"))
            .isEqualTo("quote.create C-20 2xGEN-20 21/11");
    }

    @Test
    void the_header_of_a_forwarded_message_is_no_date() {
        assertThat(Counter.told("[12/10, 9:41 am] Aminah: quote Kumar 2 meja bulat esok"))
            .isEqualTo("quote.create C-20 2xTBL-RND 21/11");
    }

    @Test
    void what_would_be_a_formula_in_a_spreadsheet_is_just_words() {
        assertThat(Counter.read("quote =HYPERLINK(\"evil\") 2 meja bulat").intent()).isEqualTo(Intent.QUOTE_CREATE);
    }
}
