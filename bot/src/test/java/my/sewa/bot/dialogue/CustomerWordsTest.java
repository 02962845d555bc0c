package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.bot.dialogue.CustomerWords.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a customer bind them, and which are only words. */
class CustomerWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ok", "OK", "Okay.", "okey!", "boleh", "Boleh!", "BOLEH...", "boleh boleh", "boleh 👍",
            "ok 👍🏽",
            "👍", "👍🏿", " 👍 👍🏽 ", "ya", "Ya.", "  ya  ", "yes", "Yes!!", "accept", "Accepted", "agree", "agreed",
            "setuju",
            "SETUJU", "ok setuju", "terima", "jadi", "ok\njadi"})
    void these_are_a_yes(String text) {
        assertThat(CustomerWords.answer(text)).contains(new Answer(true, false));
        assertThat(CustomerWords.reminders(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolak", "Tolak.", "decline", "DECLINED", "reject", "tak jadi", "Tak  jadi!",
            "tidak setuju",
            "tak setuju", "TAK SETUJU", "👎", "👎🏼"})
    void these_are_a_no(String text) {
        assertThat(CustomerWords.answer(text)).contains(new Answer(false, false));
        assertThat(CustomerWords.reminders(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", " 1 "})
    void the_number_of_the_first_button_is_a_yes(String text) {
        assertThat(CustomerWords.answer(text)).contains(new Answer(true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", " 2 "})
    void the_number_of_the_second_button_is_a_no(String text) {
        assertThat(CustomerWords.answer(text)).contains(new Answer(false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "STOP", "Stop.", "berhenti", "BERHENTI", "Berhenti!", "unsubscribe"})
    void these_end_reminders(String text) {
        assertThat(CustomerWords.reminders(text)).contains(false);
        assertThat(CustomerWords.answer(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "START", "Start.", "mula", "MULA", "unstop"})
    void these_begin_them_again(String text) {
        assertThat(CustomerWords.reminders(text)).contains(true);
        assertThat(CustomerWords.answer(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "?", "terima kasih", "Terima kasih!", "thank you", "boleh?", "ok?",
            "ok tapi mahal",
            "ok tapi boleh kurang?", "ok but cheaper", "boleh kurang sikit", "ya, tapi esok", "yes please call me",
            "no", "tidak", "tak", "tak boleh", "jadi ke", "jadi tak", "ok tak jadi", "setuju tolak", "12", "3", "1 2",
            "please stop calling", "stop it", "tak mula lagi", "start when", "👍?", "👍👎", "❤️", "🙏"})
    void all_else_is_for_people_to_read(String text) {
        assertThat(CustomerWords.answer(text)).isEmpty();
        assertThat(CustomerWords.reminders(text)).isEmpty();
    }
}
