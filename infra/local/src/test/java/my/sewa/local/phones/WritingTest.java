package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.ALI;
import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.JSON;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import my.sewa.local.phones.PhonesRun.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people do on their phones, as the webhook sees it; {@link EchoStack} refuses what is not signed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {
    private static final String BUTTONS = """
            {"body":"{{1}}","actions":[{"title":"{{2}}","id":"{{3}}"},{"title":"Change","id":"change:{{3}}"}]}""";
    private static final String LIST = """
            {"body":"Which {{1}}?","button":"Choose","items":[
             {"item":"Ahmad bin Hassan","id":"pick:C-11:1","description":"last QT-0233"},
             {"item":"Ahmad Tarmizi","id":"pick:C-12:1","description":""}]}""";
    private Running run;

    @BeforeAll
    void start(@TempDir Path data) {
        run = PhonesRun.start(data);
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void typed_text_carries_every_field_of_twilio() throws Exception {
        var form = run.says(AMINAH, "quote 2 genset\n=HYPERLINK(\"x\") <b>☀ & 50% + tax");
        assertThat(form).containsEntry("Body", "quote 2 genset\n=HYPERLINK(\"x\") <b>☀ & 50% + tax")
            .containsEntry("From", "whatsapp:" + AMINAH)
            .containsEntry("To", "whatsapp:" + OURS)
            .containsEntry("ProfileName", "Aminah")
            .containsEntry("WaId", "60199990001")
            .containsEntry("MessageType", "text")
            .containsEntry("NumMedia", "0")
            .containsEntry("SmsStatus", "received")
            .containsEntry("AccountSid", run.twilio().account())
            .containsEntry("ApiVersion", "2010-04-01");
        assertThat(form.get("MessageSid")).matches("SM[0-9a-f]{32}").isEqualTo(form.get("SmsMessageSid"));
        assertThat(form.get("ExternalUserId")).matches("whatsapp:MY\\.[0-9]+");
        assertThat(JSON.readTree(form.get("ChannelMetadata")).at("/data/context/ProfileName").stringValue())
            .isEqualTo("Aminah");
    }

    @Test
    void a_tapped_button_carries_its_title_its_id_and_the_message_it_was_on() throws Exception {
        run.says(AMINAH, "hi");
        String template = run.template("twilio/quick-reply", BUTTONS, "{}");
        String sid = run.send(AMINAH, "buttons", "ContentSid", template, "ContentVariables",
                "{\"1\":\"RM3,500.00\\nCreate it?\",\"2\":\"Create\",\"3\":\"ok:7:1\"}")
            .get("sid")
            .stringValue();
        var form = run.does(AMINAH, "tap", "Create", "repliedTo", sid);
        assertThat(form).containsEntry("ButtonText", "Create")
            .containsEntry("ButtonPayload", "ok:7:1")
            .containsEntry("Body", "Create")
            .containsEntry("MessageType", "interactive")
            .containsEntry("OriginalRepliedMessageSid", sid)
            .containsEntry("OriginalRepliedMessageSender", "whatsapp:" + OURS);
        assertThat(run.asks(AMINAH, "tap", "Delete", "repliedTo", sid).statusCode()).isEqualTo(400);
    }

    @Test
    void a_chosen_row_carries_its_id_and_title() throws Exception {
        run.says(AMINAH, "hi");
        String template = run.template("twilio/list-picker", LIST, "{\"1\":\"Ahmad\"}");
        String sid = run.send(AMINAH, "list", "ContentSid", template).get("sid").stringValue();
        var form = run.does(AMINAH, "tap", "pick:C-12:1", "repliedTo", sid);
        assertThat(form).containsEntry("ListId", "pick:C-12:1")
            .containsEntry("ListTitle", "Ahmad Tarmizi")
            .containsEntry("Body", "Ahmad Tarmizi")
            .containsEntry("MessageType", "interactive")
            .doesNotContainKey("ButtonPayload");
    }

    @Test
    void a_swipe_names_the_message_it_answers_for_seven_days() throws Exception {
        run.says(AMINAH, "hi");
        String sid = run.send(AMINAH, "swiped", "Body", "Enquiry from Ali").get("sid").stringValue();
        assertThat(run.does(AMINAH, "text", "tell him yes", "repliedTo", sid))
            .containsEntry("OriginalRepliedMessageSid", sid);
        run.clock().advance(Duration.ofDays(8));
        assertThat(run.does(AMINAH, "text", "and this", "repliedTo", sid))
            .doesNotContainKey("OriginalRepliedMessageSid");
    }

    @Test
    void a_photo_can_be_fetched_only_with_credentials() throws Exception {
        var uploaded = EchoStack.Twilio.call(HttpRequest.newBuilder(URI.create(run.url() + "/local/phones/media"))
            .header("Content-Type", "image/png")
            .header("X-File-Name", "tapak%20..%2Fbina.png")
            .POST(HttpRequest.BodyPublishers.ofString("PNG")));
        var form = run.does(ALI, "text", "like this one", "media",
                JSON.readTree(uploaded.body()).get("sid").stringValue());
        assertThat(form).containsEntry("NumMedia", "1")
            .containsEntry("MediaContentType0", "image/png")
            .containsEntry("MessageType", "image")
            .containsEntry("Body", "like this one");
        assertThat(form.get("MessageSid")).startsWith("MM");
        String url = form.getOrDefault("MediaUrl0", "");
        assertThat(run.get(url.substring(run.url().length())).statusCode()).isEqualTo(401);
        assertThat(run.twilio().get(url.substring(run.url().length())).body()).isEqualTo("PNG");
        assertThat(JSON.readTree(uploaded.body()).get("name").stringValue()).isEqualTo("tapak .._bina.png");
    }

    @Test
    void a_place_carries_where_it_is() throws Exception {
        var form = run.does(ALI, "location",
                Map.of("latitude", "3.0219", "longitude", "101.7055", "label", "Tapak", "address", ""));
        assertThat(form).containsEntry("Latitude", "3.0219")
            .containsEntry("Longitude", "101.7055")
            .containsEntry("Label", "Tapak")
            .containsEntry("MessageType", "location")
            .containsEntry("Body", "");
    }

    @Test
    void a_stranger_writes_by_number_or_by_user_id_alone() throws Exception {
        run.post("/local/phones/people", "{\"address\":\"+60171112222\",\"name\":\"Siti\"}");
        assertThat(run.says("+60171112222", "ada genset?")).containsEntry("ProfileName", "Siti");
        run.post("/local/phones/people", "{\"address\":\"MY.42\",\"name\":\"Anon\"}");
        assertThat(run.says("MY.42", "hello")).containsEntry("From", "whatsapp:MY.42")
            .containsEntry("ExternalUserId", "whatsapp:MY.42")
            .doesNotContainKey("WaId");
        assertThat(run.post("/local/phones/people", "{\"address\":\"0123\",\"name\":\"\"}").statusCode())
            .isEqualTo(400);
        assertThat(run.asks("+60170000000", "text", "x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_message_to_the_user_id_reaches_the_same_phone() throws Exception {
        String userId = run.says(AMINAH, "hi").getOrDefault("ExternalUserId", "").substring("whatsapp:".length());
        var sid = run.send(userId, "by-id", "Body", "hello").get("sid").stringValue();
        assertThat(run.callback("by-id")).containsEntry("MessageStatus", "sent")
            .containsEntry("To", "whatsapp:" + userId);
        assertThat(run.part(Store.class).message(sid).orElseThrow().chat()).isEqualTo(new Chat(OURS, AMINAH));
    }

    @Test
    void nothing_and_too_much_are_not_sent() throws Exception {
        assertThat(run.asks(AMINAH, "text", " \n ").statusCode()).isEqualTo(400);
        assertThat(run.asks(AMINAH, "text", "😀".repeat(1601)).statusCode()).isEqualTo(400);
        assertThat(run.says(AMINAH, "😀".repeat(1600)).get("Body")).isEqualTo("😀".repeat(1600));
    }

    @Test
    void other_sites_cannot_write_for_people() throws Exception {
        // a form or plain text is all that another site's page may post without being asked first
        var answer = EchoStack.Twilio.call(HttpRequest.newBuilder(URI.create(run.url() + "/local/phones/send"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"person\":\"" + AMINAH + "\",\"text\":\"ok\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }
}
