package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpaqueTest {
    @Test
    void buttons_that_went_out_long_ago_keep_their_names() {
        assertThat(Opaque.of("SM1")).isEqualTo("4IShPMgS").isNotEqualTo(Opaque.of("SM2"));
    }
}
