package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files between customers and staff: those that WhatsApp carries are passed on, of the others it is said. */
class PassedFilesTest {
    private static final ConversationId AMINAH = new ConversationId(Office.SHARED, new Address("+60199990001"));
    private static final ConversationId KUMAR = new ConversationId(Office.SHARED, new Address("+60163450020"));
    private static final String WEB_PAGE = "text/html";

    private final Office office = new Office(CompanyFile.demo());

    private static String fileName(Message message) {
        return message.attachment().map(file -> ((Attachment.Kept) file).fileName()).orElse("none");
    }

    private static Content.Media file(String contentType, String caption) {
        return new Content.Media("https://example.invalid/1", contentType, caption);
    }

    /** What is said last to one of them, after the other has sent something. */
    private Message after(ConversationId from, Content sent, Optional<String> repliesTo, ConversationId to) {
        return office.receive(from, sent, repliesTo, false)
            .stream()
            .filter(out -> out.id().conversation().equals(to))
            .reduce((_, last) -> last)
            .map(Outbound::message)
            .orElseThrow();
    }

    private List<Outbound> swiped(Content answer) {
        office.receive(AMINAH, "hai");
        var relayed = office.receive(KUMAR, "bila sampai?")
            .stream()
            .filter(out -> out.id().conversation().equals(AMINAH))
            .findFirst()
            .orElseThrow();
        office.known(relayed, "SMrelayed");
        return office.receive(AMINAH, answer, Optional.of("SMrelayed"), false);
    }

    private static Message told(List<Outbound> said, ConversationId to) {
        return said.stream()
            .filter(out -> out.id().conversation().equals(to))
            .map(Outbound::message)
            .findFirst()
            .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg, photo.jpg", "audio/ogg; codecs=opus, voice.ogg", "application/msword, document.doc",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, document.xlsx",
            "text/plain, document.txt", "Text/VCard, contact.vcf"})
    void what_whatsapp_carries_is_passed_on_under_a_name_that_tells_its_kind(String contentType, String name) {
        office.receive(AMINAH, "hai");
        assertThat(fileName(after(KUMAR, file(contentType, ""), Optional.empty(), AMINAH))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"text/html, ''", "application/zip, untuk tuan", "image/svg+xml, untuk tuan"})
    void of_any_other_file_staff_are_told_and_read_the_words_that_came_with_it(String contentType, String caption) {
        office.receive(AMINAH, "hai");
        var message = after(KUMAR, file(contentType, caption), Optional.empty(), AMINAH);
        assertThat(fileName(message)).isEqualTo("none");
        assertThat(message.text()).contains("menghantar fail jenis yang WhatsApp tak benarkan saya sampaikan")
            .contains(caption);
    }

    @Test
    void a_file_of_staff_that_whatsapp_carries_goes_to_the_customer() {
        var said = swiped(file("application/vnd.ms-excel", "senarai"));
        assertThat(fileName(told(said, KUMAR))).isEqualTo("document.xls");
        assertThat(told(said, AMINAH).text()).startsWith("Sudah disampaikan kepada Kumar a/l Subramaniam.");
    }

    @Test
    void of_any_other_file_only_the_words_go_to_the_customer_and_staff_know() {
        var said = swiped(file(WEB_PAGE, "petang ini"));
        assertThat(fileName(told(said, KUMAR))).isEqualTo("none");
        assertThat(told(said, KUMAR).text()).endsWith("petang ini");
        assertThat(told(said, AMINAH).text()).contains("kata-kata sahaja");
    }

    @Test
    void without_words_such_a_file_does_not_go_at_all() {
        var said = swiped(file(WEB_PAGE, ""));
        assertThat(said).hasSize(1);
        assertThat(told(said, AMINAH).text()).contains("tak benarkan saya sampaikan fail jenis ini");
    }
}
