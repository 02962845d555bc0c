package my.sewa.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {
    @ParameterizedTest
    @CsvSource({"abcd, abcd", "abcde, abc…", "ab cd, ab…", "ab😀, ab😀", "abc😀, abc…", "ab😀c, ab…", "😀😀😀, 😀…"})
    void a_text_is_shortened_to_four_and_never_through_a_character(String text, String shown) {
        assertThat(Written.shorten(text, 4)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"abcd, abcd", "abcde, …cde", "ab cd, …cd", "😀ab, 😀ab", "😀abc, …abc", "a😀bc, …bc", "😀😀😀, …😀"})
    void it_can_lose_its_beginning_instead(String text, String shown) {
        assertThat(Written.shortenFront(text, 4)).isEqualTo(shown);
    }
}
