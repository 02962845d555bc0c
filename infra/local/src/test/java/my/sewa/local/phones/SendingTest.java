package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.ALI;
import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.JSON;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import my.sewa.local.phones.PhonesRun.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private static final String RAJ = "+60199990002";
    private static final String MEI_LING = "+60199990003";
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
    void an_accepted_message_is_queued_and_answered_like_twilio() throws Exception {
        run.says(AMINAH, "hi");
        var message = run.send(AMINAH, "answer", "Body", "Selamat pagi");
        assertThat(message.get("sid").stringValue()).matches("SM[0-9a-f]{32}");
        assertThat(message.get("status").stringValue()).isEqualTo("queued");
        assertThat(message.get("direction").stringValue()).isEqualTo("outbound-api");
        assertThat(message.get("to").stringValue()).isEqualTo("whatsapp:" + AMINAH);
        assertThat(message.get("date_created").stringValue())
            .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} .*\\+0000");
    }

    @Test
    void its_steps_are_called_back_in_order_and_signed() throws Exception {
        run.says(RAJ, "hi");
        var sid = run.send(RAJ, "steps", "Body", "one").get("sid").stringValue();
        for (String step : new String[]{"sent", "delivered", "read"}) {
            assertThat(run.callback("steps")).containsEntry("MessageStatus", step)
                .containsEntry("MessageSid", sid)
                .containsEntry("To", "whatsapp:" + RAJ)
                .doesNotContainKey("ErrorCode");
        }
        assertThat(fetch(sid).get("status").stringValue()).isEqualTo("read");
    }

    @Test
    void free_text_reaches_only_those_who_wrote_within_24_hours() throws Exception {
        // given somebody who has never written
        run.send(ALI, "too-early", "Body", "one");
        assertThat(run.callback("too-early")).containsEntry("MessageStatus", "failed")
            .containsEntry("ErrorCode", "63016");
        // when they write
        run.says(ALI, "hello");
        run.send(ALI, "in-time", "Body", "two");
        assertThat(run.callback("in-time")).containsEntry("MessageStatus", "sent");
        // then the window closes by the stack's clock, a day later
        run.clock().advance(Duration.ofHours(24));
        var sid = run.send(ALI, "too-late", "Body", "three").get("sid").stringValue();
        assertThat(run.callback("too-late")).containsEntry("ErrorCode", "63016");
        assertThat(fetch(sid).get("error_code").intValue()).isEqualTo(63016);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            21604,                     , whatsapp:+60300000000, hi
            21603, whatsapp:+60199990001,                     , hi
            21211, whatsapp:0199990001  , whatsapp:+60300000000, hi
            21211, whatsapp: 60199990001, whatsapp:+60300000000, hi
            21211, +60199990001         , whatsapp:+60300000000, hi
            21910, whatsapp:+60199990001, +60300000000         , hi
            63007, whatsapp:+60199990001, whatsapp:+60311111111, hi
            63031, whatsapp:+60300000000, whatsapp:+60300000000, hi
            21619, whatsapp:+60199990001, whatsapp:+60300000000,
            """)
    void a_wrong_address_or_no_content_is_refused_at_once(int code, @Nullable String to, @Nullable String from,
            @Nullable String body)
            throws Exception {
        var answer = run.twilio().send("To", or(to), "From", or(from), "Body", or(body));
        assertThat(answer.statusCode()).isEqualTo(400);
        var error = JSON.readTree(answer.body());
        assertThat(error.get("code").intValue()).isEqualTo(code);
        assertThat(error.get("status").intValue()).isEqualTo(400);
        assertThat(error.get("more_info").stringValue()).isEqualTo("https://www.twilio.com/docs/errors/" + code);
    }

    @Test
    void a_body_has_at_most_1600_characters() throws Exception {
        assertThat(refusal("Body", "x".repeat(1601))).isEqualTo(21617);
        run.says(MEI_LING, "hi");
        run.send(MEI_LING, "longest", "Body", "x".repeat(1600));
        assertThat(run.callback("longest")).containsEntry("MessageStatus", "sent");
    }

    @Test
    void media_and_callbacks_must_be_urls() throws Exception {
        assertThat(refusal("MediaUrl", "not a url")).isEqualTo(21620);
        assertThat(refusal("MediaUrl", "http://h/1", "MediaUrl", "http://h/2")).isEqualTo(21623);
        assertThat(refusal("Body", "x", "StatusCallback", "/relative")).isEqualTo(21609);
        assertThat(refusal("Body", "x", "StatusCallback", "http://under_score.example/")).isEqualTo(21609);
    }

    @Test
    void who_does_not_know_the_token_gets_nothing() throws Exception {
        var stranger = new EchoStack.Twilio(run.url(), run.twilio().account(), "wrong");
        var answer = stranger.send("To", "whatsapp:" + AMINAH, "From", "whatsapp:" + OURS, "Body", "x");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).get("code").intValue()).isEqualTo(20003);
        for (String path : new String[]{"/2010-04-01/Accounts/" + stranger.account() + "/Messages.json", "/v1/Content",
                "/v1/ContentAndApprovals"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(run.get(path).statusCode()).as(path + " without credentials").isEqualTo(401);
        }
        assertThat(run.twilio().get("/2010-04-01/Accounts/AC" + "1".repeat(32) + "/Messages.json").statusCode())
            .isEqualTo(404);
    }

    @Test
    void a_document_is_fetched_shown_and_guarded() throws Exception {
        run.says(MEI_LING, "hi");
        var sid = run.send(MEI_LING, "document", "Body", "Here it is", "MediaUrl", run.url() + "/d/token/QT-0241.pdf")
            .get("sid")
            .stringValue();
        assertThat(sid).startsWith("MM");
        assertThat(run.callback("document")).containsEntry("MessageStatus", "sent");
        var medium = run.part(Store.class).message(sid).orElseThrow().said().media().getFirst();
        assertThat(medium.name()).isEqualTo("QT-0241.pdf");
        assertThat(medium.contentType()).isEqualTo("application/pdf");
        assertThat(run.get("/local/phones/media/" + sid + "/" + medium.sid()).body()).startsWith("%PDF");
        String guarded = "/2010-04-01/Accounts/" + run.twilio().account() + "/Messages/" + sid + "/Media/"
                + medium.sid();
        assertThat(run.twilio().get(guarded).body()).startsWith("%PDF");
        assertThat(run.get(guarded).statusCode()).isEqualTo(401);
    }

    @Test
    void a_document_that_cannot_be_fetched_fails() throws Exception {
        run.says(MEI_LING, "hi");
        run.send(MEI_LING, "gone", "MediaUrl", run.url() + "/nothing/here.pdf");
        assertThat(run.callback("gone")).containsEntry("MessageStatus", "failed").containsEntry("ErrorCode", "63019");
    }

    @Test
    void a_file_of_a_type_that_whatsapp_does_not_carry_fails() throws Exception {
        run.says(MEI_LING, "hi");
        run.send(MEI_LING, "svg", "MediaUrl", run.url() + "/d/token/logo.svg");
        assertThat(run.callback("svg")).containsEntry("MessageStatus", "failed").containsEntry("ErrorCode", "63021");
    }

    private int refusal(String... fields) throws IOException, InterruptedException {
        var answer = run.twilio()
            .send(Running.joined(
                    new String[]{"To", "whatsapp:" + AMINAH, "From", "whatsapp:" + OURS}, fields));
        assertThat(answer.statusCode()).isEqualTo(400);
        return JSON.readTree(answer.body()).get("code").intValue();
    }

    private JsonNode fetch(String sid) throws IOException, InterruptedException {
        return JSON.readTree(run.twilio()
            .get(
                    "/2010-04-01/Accounts/" + run.twilio().account() + "/Messages/" + sid + ".json")
            .body());
    }

    private static String or(@Nullable String field) {
        return field == null ? "" : field;
    }
}
