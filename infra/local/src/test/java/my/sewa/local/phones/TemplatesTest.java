package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.ALI;
import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.JSON;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import my.sewa.local.phones.PhonesRun.Running;
import my.sewa.local.phones.Said.ButtonKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    private static final String REMINDER = "{\"body\":\"Dear {{1}}, the {{2}} is due back today. Please tell us.\"}";
    private static final String SAMPLES = "{\"1\":\"Ali\",\"2\":\"genset\"}";
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
    void an_approved_template_reaches_somebody_who_never_wrote() throws Exception {
        String sid = run.template("twilio/text", REMINDER, SAMPLES);
        run.send("+60123450004", "not-yet", "ContentSid", sid);
        assertThat(run.callback("not-yet")).containsEntry("ErrorCode", "63016");
        assertThat(run.approve(sid).get("status").stringValue()).isEqualTo("approved");
        var message = run.send("+60123450004", "approved", "ContentSid", sid, "ContentVariables",
                "{\"1\":\"Encik Ali\"}");
        assertThat(message.get("body").stringValue())
            .isEqualTo("Dear Encik Ali, the genset is due back today. Please tell us.");
        assertThat(run.callback("approved")).containsEntry("MessageStatus", "sent");
        assertThat(run.callback("approved")).containsEntry("MessageStatus", "delivered");
    }

    @Test
    void a_landline_has_no_whatsapp_unless_it_has_written() throws Exception {
        String sid = run.template("twilio/text", REMINDER, SAMPLES);
        run.approve(sid);
        run.send("+60323450003", "landline", "ContentSid", sid);
        assertThat(run.callback("landline")).containsEntry("ErrorCode", "63024");
        run.says("+60323450003", "we have");
        run.send("+60323450003", "business", "ContentSid", sid);
        assertThat(run.callback("business")).containsEntry("MessageStatus", "sent");
    }

    @Test
    void values_of_approved_templates_have_no_line_breaks() throws Exception {
        String sid = run.template("twilio/text", REMINDER, SAMPLES);
        run.approve(sid);
        run.send(ALI, "untidy", "ContentSid", sid, "ContentVariables", "{\"1\":\"Ali\\nTan\"}");
        assertThat(run.callback("untidy")).containsEntry("ErrorCode", "63013");
    }

    @Test
    void a_list_is_for_sessions_only() throws Exception {
        String sid = run.template("twilio/list-picker", """
                {"body":"Which one?","button":"Choose","items":[{"item":"A","id":"a","description":"x"}]}""", "{}");
        assertThat(run.approve(sid).get("status").stringValue()).isEqualTo("rejected");
        run.send("+60123450002", "list", "ContentSid", sid);
        assertThat(run.callback("list")).containsEntry("ErrorCode", "63016");
        run.says("+60123450002", "hi");
        run.send("+60123450002", "list-2", "ContentSid", sid);
        assertThat(run.callback("list-2")).containsEntry("MessageStatus", "sent");
    }

    @Test
    void a_card_carries_a_document_and_buttons_once_it_is_approved() throws Exception {
        String card = """
                {"title":"Quotation {{1}} for you is attached. You can answer with the buttons.","subtitle":"Jaya Alatan",
                 "media":["%s/{{2}}"],"actions":[{"type":"QUICK_REPLY","title":"Accept","id":"{{3}}"},
                 {"type":"URL","title":"Open","url":"https://sign.example.my/{{4}}"}]}"""
            .formatted(run.url());
        String sid = run.template("twilio/card", card,
                "{\"1\":\"QT-1\",\"2\":\"d/token/QT-0241.pdf\",\"3\":\"accept:1:1\",\"4\":\"s/x\"}");
        run.says(ALI, "hi");
        run.send(ALI, "unapproved", "ContentSid", sid);
        assertThat(run.callback("unapproved")).containsEntry("MessageStatus", "failed");
        assertThat(run.approve(sid).get("status").stringValue()).isEqualTo("approved");
        String message = run.send(ALI, "card", "ContentSid", sid, "ContentVariables", "{\"1\":\"QT-0241\"}")
            .get("sid")
            .stringValue();
        assertThat(run.callback("card")).containsEntry("MessageStatus", "sent");
        var said = run.part(Store.class).message(message).orElseThrow().said();
        assertThat(said.body()).startsWith("Quotation QT-0241 for you");
        assertThat(said.footer()).contains("Jaya Alatan");
        assertThat(said.media().getFirst().name()).isEqualTo("QT-0241.pdf");
        assertThat(said.buttons()).containsExactly(new Said.Button(ButtonKind.REPLY, "Accept", "accept:1:1"),
                new Said.Button(ButtonKind.URL, "Open", "https://sign.example.my/s/x"));
        assertThat(run.does(ALI, "tap", "Accept", "repliedTo", message)).containsEntry("MessageType", "button")
            .containsEntry("ButtonPayload", "accept:1:1");
    }

    @Test
    void whatsapp_says_of_a_template_what_it_is_ordered_to() throws Exception {
        String body = "{\"body\":\"Dear {{1}}, thank you very much.\"}";
        String before = run.template("twilio/text", body, "{\"1\":\"A\"}");
        assertThat(run.approve(before).get("status").stringValue()).isEqualTo("approved");
        assertThat(order("paused")).isEqualTo(200);
        assertThat(status(before)).isEqualTo("paused");
        run.send("+60123450003", "paused", "ContentSid", before);
        assertThat(run.callback("paused")).containsEntry("ErrorCode", "63016");
        assertThat(order("rejected")).isEqualTo(200);
        String after = run.template("twilio/text", body, "{\"1\":\"A\"}");
        assertThat(run.approve(after).get("status").stringValue()).isEqualTo("rejected");
        assertThat(order("approved")).isEqualTo(200);
        assertThat(status(before)).isEqualTo("approved");
        assertThat(order("wonderful")).isEqualTo(400);
    }

    private int order(String status) throws Exception {
        return run.post("/local/phones/faults/templates",
                "{\"name\":\"test\",\"status\":\"%s\"}".formatted(status))
            .statusCode();
    }

    private String status(String sid) throws Exception {
        return PhonesRun.JSON.readTree(run.twilio().get("/v1/Content/" + sid + "/ApprovalRequests").body())
            .get("whatsapp")
            .get("status")
            .stringValue();
    }

    @Test
    void four_buttons_need_approval() throws Exception {
        String four = """
                {"body":"Pick one","actions":[{"title":"A","id":"a"},{"title":"B","id":"b"},{"title":"C","id":"c"},
                 {"title":"D","id":"d"}]}""";
        String sid = run.template("twilio/quick-reply", four, "{}");
        run.says(AMINAH, "hi");
        run.send(AMINAH, "four", "ContentSid", sid);
        assertThat(run.callback("four")).containsEntry("MessageStatus", "failed");
    }

    @Test
    void what_is_too_long_once_filled_in_is_refused_by_whatsapp() throws Exception {
        String sid = run.template("twilio/quick-reply", """
                {"body":"{{1}}","actions":[{"title":"{{2}}","id":"x"}]}""", "{}");
        run.says(AMINAH, "hi");
        run.send(AMINAH, "long-body", "ContentSid", sid, "ContentVariables",
                "{\"1\":\"" + "x".repeat(1025) + "\",\"2\":\"Ok\"}");
        assertThat(run.callback("long-body")).containsEntry("ErrorCode", "63021");
        run.send(AMINAH, "long-title", "ContentSid", sid, "ContentVariables",
                "{\"1\":\"x\",\"2\":\"" + "t".repeat(21) + "\"}");
        assertThat(run.callback("long-title")).containsEntry("ErrorCode", "63021");
        run.send(AMINAH, "fits", "ContentSid", sid, "ContentVariables",
                "{\"1\":\"" + "x\\n".repeat(500) + "\",\"2\":\"" + "t".repeat(20) + "\"}");
        assertThat(run.callback("fits")).containsEntry("MessageStatus", "sent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21654 |                                    | {"1":"x"}
            21655 | HX00000000000000000000000000000000 | {}
            21655 | nonsense                           | {}
            21656 | known                              | {"1":""}
            21656 | known                              | {"1":null}
            21656 | known                              | not json
            21656 | known                              | ["x"]
            """)
    void wrong_variables_are_refused_at_once(int code, @org.jspecify.annotations.Nullable String content,
            String variables) throws Exception {
        String known = run.template("twilio/text", REMINDER, SAMPLES);
        String sid = content == null ? "" : "known".equals(content) ? known : content;
        var answer = run.twilio()
            .send(
                    "To", "whatsapp:" + ALI, "From", "whatsapp:" + OURS, "Body", "x", "ContentSid", sid,
                    "ContentVariables",
                    variables);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("code").intValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"twilio/text\":{}}", "{\"twilio/unknown\":{\"body\":\"x\"}}", "{}",
            "{\"twilio/text\":{\"body\":\"Hello {{1}\"}}", "{\"twilio/text\":{\"body\":\"Hello {{}} there\"}}",
            "{\"twilio/quick-reply\":{\"body\":\"x\",\"actions\":[]}}",
            "{\"twilio/quick-reply\":{\"body\":\"x\",\"actions\":[{\"title\":\"A\"},{\"title\":\"A\"}]}}",
            "{\"twilio/quick-reply\":{\"body\":\"x\",\"actions\":[{\"title\":\"a title longer than it can be\"}]}}",
            "{\"twilio/list-picker\":{\"body\":\"x\",\"button\":\"b\",\"items\":[]}}",
            "{\"twilio/list-picker\":{\"body\":\"x\",\"button\":\"b\",\"items\":[{\"item\":\"no id\"}]}}",
            "{\"twilio/call-to-action\":{\"body\":\"x\",\"actions\":[{\"type\":\"URL\",\"title\":\"t\",\"url\":\"https://{{1}}/x\"}]}}",
            "{\"twilio/card\":{\"title\":\"alone\"}}", "{\"twilio/media\":{\"body\":\"x\"}}"})
    void what_twilio_would_not_store_is_refused(String types) throws IOException, InterruptedException {
        var answer = run.twilio().post("/v1/Content", "{\"language\":\"en\",\"types\":" + types + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{{1}}, your genset is due back today", "Your genset is due back on {{1}}.",
            "Dear {{1}} {{2}}, your genset is due back today", "Dear {{1}}, the {{3}} is due back today. Thank you.",
            "Hi {{1}} and {{2}} bye"})
    void what_whatsapp_would_not_approve_is_rejected(String body) throws Exception {
        String sid = run.template("twilio/text", JSON.writeValueAsString(java.util.Map.of("body", body)),
                "{\"1\":\"a\",\"2\":\"b\",\"3\":\"c\"}");
        var judged = run.approve(sid);
        assertThat(judged.get("status").stringValue()).isEqualTo("rejected");
        assertThat(judged.get("rejection_reason").stringValue()).isNotEmpty();
    }

    @Test
    void every_variable_needs_a_sample() throws Exception {
        assertThat(run.approve(run.template("twilio/text", REMINDER, "{\"1\":\"Ali\"}")).get("status").stringValue())
            .isEqualTo("rejected");
    }

    @Test
    void templates_are_listed_with_what_became_of_them() throws Exception {
        String sid = run.template("twilio/text", REMINDER, SAMPLES);
        run.approve(sid);
        var listed = JSON.readTree(run.twilio().get("/v1/ContentAndApprovals?PageSize=500").body()).get("contents");
        var found = listed.valueStream()
            .filter(one -> sid.equals(one.get("sid").stringValue()))
            .findFirst()
            .orElseThrow();
        assertThat(found.at("/approval_requests/status").stringValue()).isEqualTo("approved");
        assertThat(found.at("/types/twilio~1text/body").stringValue()).startsWith("Dear {{1}}");
        var page = JSON.readTree(run.twilio().get("/v1/Content?PageSize=1").body());
        assertThat(page.get("contents").size()).isEqualTo(1);
        assertThat(page.at("/meta/key").stringValue()).isEqualTo("contents");
        assertThat(page.at("/meta/next_page_url").stringValue()).contains("Page=1");
    }

    @Test
    void a_rejected_name_cannot_be_used_again() throws Exception {
        String first = run.template("twilio/text", REMINDER, SAMPLES);
        String second = run.template("twilio/text", REMINDER, SAMPLES);
        String request = "{\"name\":\"return_due\",\"category\":\"UTILITY\"}";
        assertThat(submit(first, request)).isEqualTo(201);
        assertThat(submit(second, request)).isEqualTo(400);
        assertThat(submit(second, "{\"name\":\"Return Due\",\"category\":\"UTILITY\"}")).isEqualTo(400);
        assertThat(submit(second, "{\"name\":\"return_due_2\",\"category\":\"NONSENSE\"}")).isEqualTo(400);
    }

    private int submit(String sid, String request) throws IOException, InterruptedException {
        return run.twilio().post("/v1/Content/" + sid + "/ApprovalRequests/whatsapp", request).statusCode();
    }
}
