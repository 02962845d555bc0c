package my.sewa.bot;

import static my.sewa.bot.Office.AMINAH;
import static my.sewa.bot.Office.MEI_LING;
import static my.sewa.bot.Office.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may order what, what is kept of a PIN, and from when a setting holds. */
class OrdersTest {
    private static final TenantId TENANT = new TenantId("T-01");

    private final Office office = new Office(CompanyFile.demo());

    @ParameterizedTest
    @ValueSource(strings = {"settings", "tetapan", "price genset 20kva 1/day", "harga baru tower light 1 sehari",
            "stok jackhammer 12", "new item Broom, RM5 each", "logo", "bank CIMB 8001234567", "duitnow 0123456789",
            "terms none", "validity 1 day", "sst W10-1808-32000123 from today", "sst ends today",
            "opening hours daily 8am to 10pm", "company languages malay", "add staff 0127778899 Siti",
            "remove staff Raj", "staff Raj owner", "staff Raj language malay", "staff", "reset pin Raj",
            "cancel invoice IV-0500", "credit note for IV-0500 RM10"})
    void staff_who_ask_beyond_their_role_are_told_whom_to_ask_and_nothing_changes(String order) {
        var stamp = office.ports.tenants().stamp(TENANT);
        var pins = office.memory.every(Pin.class);
        assertThat(say(MEI_LING, order)).matches("(?s)(Please ask an?|Sila minta) .*");
        say(MEI_LING, "ok");
        say(MEI_LING, "112233");
        assertThat(office.ports.tenants().stamp(TENANT)).isEqualTo(stamp);
        assertThat(office.memory.every(Pin.class)).isEqualTo(pins);
    }

    @Test
    void a_manager_may_not_reset_pins() {
        assertThat(say(RAJ, "unlock pin for Mei Ling")).matches("(?s)(Please ask an owner|Sila minta pemilik) ?.*");
    }

    @Test
    void a_pin_is_kept_nowhere_as_it_was_typed() {
        say(AMINAH, "validity 30 days");
        say(AMINAH, "ok");
        say(AMINAH, "246811");
        say(AMINAH, "2468 10");
        say(AMINAH, "pin saya 246810");
        say(AMINAH, "reset pin Raj");
        say(AMINAH, "ok");
        say(RAJ, "pin 864213");
        office.receive(AMINAH, new Content.Text("pin 246810"), Optional.empty(), true);
        assertThat(office.memory.every(Object.class)).extracting(Object::toString)
            .noneMatch(stored -> stored.contains("246810") || stored.contains("246811") || stored.contains("2468 10")
                    || stored.contains("864213"));
    }

    @Test
    void somebody_of_several_companies_is_not_asked_which_one_a_pin_is_for_with_the_pin_in_hand() {
        var both = new Office(CompanyFile.demo(), CompanyFile.second());
        for (int time = 0; time < 2; time++) {
            assertThat(both.receive(RAJ, "pin 135790")).singleElement().satisfies(answer -> {
                assertThat(answer.message().text()).startsWith("*Jaya Alatan Sewa Sdn Bhd*\nYour PIN is right.");
                assertThat(answer.message().choices()).isEmpty();
            });
            both.receive(RAJ, "hello there, which");
        }
        assertThat(both.memory.every(Object.class)).extracting(Object::toString)
            .noneMatch(stored -> stored.contains("135790"));
    }

    @Test
    void a_new_price_holds_for_the_next_message_of_everybody() {
        say(MEI_LING, "price of genset 20kva");
        say(AMINAH, "pin 246810");
        say(AMINAH, "price genset 20kva 380/day");
        say(AMINAH, "ok");
        assertThat(say(MEI_LING, "price of genset 20kva")).contains("RM380.00 a day");
        var stamp = office.ports.tenants().stamp(TENANT);
        var offer = (Offer.Hire) office.ports.catalogue().items(stamp).find(new Sku("GEN-20")).orElseThrow().offer();
        assertThat(offer.tariff().cheapest(1).price()).isEqualTo(Sen.of(38_000));
    }

    @Test
    void what_was_shown_is_shown_anew_if_somebody_else_changed_it_meanwhile() {
        say(AMINAH, "pin 246810");
        say(RAJ, "pin 135790");
        say(AMINAH, "remove staff Mei Ling");
        say(RAJ, "staff Mei Ling manager");
        say(RAJ, "ok");
        assertThat(say(AMINAH, "ok")).contains("Ada perubahan");
        assertThat(say(AMINAH, "ok")).contains("Mei Ling bukan lagi staf");
    }

    @Test
    void what_somebody_had_open_is_gone_when_they_come_back_as_another_member_of_staff() {
        say(AMINAH, "pin 246810");
        say(MEI_LING, "quote 1 tower light for Kumar 1/12 to 3/12");
        for (var order : List.of("remove staff Mei Ling", "ok", "add staff 0199990003 Mei Ling", "ok")) {
            say(AMINAH, order);
        }
        assertThat(say(MEI_LING, "ok")).contains("There is nothing waiting for your ok");
    }

    private String say(ConversationId from, String text) {
        return office.say(from, text);
    }
}
