package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant HEARD = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void a_person_can_be_written_to_freely_until_ten_minutes_before_a_day_has_passed() {
        var conversation = Conversation.begin(Post.AMINAH).heardAt(HEARD);
        var end = HEARD.plus(Duration.ofHours(23).plusMinutes(50));
        assertThat(conversation.isOpenAt(HEARD)).isTrue();
        assertThat(conversation.isOpenAt(end.minusMillis(1))).isTrue();
        assertThat(conversation.isOpenAt(end)).isFalse();
    }

    @Test
    void a_person_who_never_wrote_cannot() {
        assertThat(Conversation.begin(Post.AMINAH).isOpenAt(HEARD)).isFalse();
    }
}
