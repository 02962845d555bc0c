package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void phones_and_user_ids_are_read_as_twilio_writes_them() {
        assertThat(Address.ofWhatsApp("whatsapp:+60199990001")).contains(new Address("+60199990001"));
        assertThat(Address.ofWhatsApp("whatsapp:MY.2026206508304015")).contains(new Address("MY.2026206508304015"));
        assertThat(Address.ofWhatsApp("whatsapp:US.ENT.ab12")).contains(new Address("US.ENT.ab12"));
        assertThat(new Address("MY.2026206508304015").isPhone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+60199990001", "whatsapp:", "whatsapp:60199990001", "whatsapp:+0123456789",
            "whatsapp:+6019#9990001", "whatsapp:MY.", "whatsapp:my.123", "whatsapp:MY.12#3", "sms:+60199990001"})
    void anything_else_is_no_address(String text) {
        assertThat(Address.ofWhatsApp(text)).isEmpty();
    }

    @Test
    void a_token_leads_back_to_its_message_and_garbage_leads_nowhere() {
        var id = new OutboundId(new ConversationId(new Address("+60300000000"), new Address("MY.12")), "SM-a", 3);
        assertThat(id.token()).matches("[A-Za-z0-9_-]+");
        assertThat(OutboundId.ofToken(id.token())).contains(id);
        assertThat(OutboundId.ofToken("%%%")).isEmpty();
        assertThat(OutboundId.ofToken("AAAA")).isEmpty();
        assertThat(OutboundId.ofToken("")).isEmpty();
    }

    @Test
    void a_cause_with_a_space_would_break_its_token() {
        var conversation = new ConversationId(new Address("+60300000000"), new Address("MY.12"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutboundId(conversation, "a b", 0));
    }
}
