package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the finger: days misspelt, letters held down, a count grown together with its item. */
class SlipsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            quote kumar 2 meja bulat tomorow          | quote.create C-20 2xTBL-RND 21/11
            quote kumar 2 meja bulat saturdy          | quote.create C-20 2xTBL-RND 21/11
            quote kumar 2 meja bulat wedensday        | quote.create C-20 2xTBL-RND 25/11
            quote kumar 2 meja bulat 3 decembr        | quote.create C-20 2xTBL-RND 3/12
            quote kumar 2xgenset 20kva                | quote.create C-20 2xGEN-20
            quote kumar 2 meja bulat esokkk           | quote.create C-20 2xTBL-RND 21/11
            yesss                                     | confirm
            okkk                                      | confirm
            """, delimiter = '|')
    void what_was_meant_is_read(String message, String told) {
        assertThat(Counter.told(message)).isEqualTo(told);
    }
}
