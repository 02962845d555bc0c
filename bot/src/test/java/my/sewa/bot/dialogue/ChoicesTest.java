package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
    private static final List<String> THREE = List.of("Ahmad Trading", "Ahmad Enterprise", "Ahmad bin Ismail");

    @ParameterizedTest
    @CsvSource({"2, 1", "no 2, 1", "No. 3, 2", "nombor 1, 0", "#1, 0", "2), 1", "ahmad bin ismail, 2"})
    void a_choice_is_typed_as_its_number_or_its_title(String typed, int place) {
        assertThat(Choices.typed(typed, THREE)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "60", "2 unit", "Ahmad", "", "-1"})
    void anything_else_is_no_choice(String typed) {
        assertThat(Choices.typed(typed, THREE)).isEmpty();
    }

    @Test
    void a_payload_is_read_as_it_was_written() {
        var payload = new Payload("pick-2", "aB3_-xyz", 7);
        assertThat(Payload.of(payload.toString())).contains(payload);
        assertThat(Choices.number(payload.act())).contains(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "pick-2:x", "pick-2:x:y", "pick 2:x:1", "pick-2:x:1:2", "pick-2:x:99999999999"})
    void a_payload_that_we_never_wrote_is_none(String written) {
        assertThat(Payload.of(written)).isEmpty();
    }
}
