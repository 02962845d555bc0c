package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.JSON;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.PhonesRun.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twilio that refuses, drops or is slow; a stack that is away; a program that is ended and started again. */
class TroubleTest {
    @ParameterizedTest
    @CsvSource({"429, 429, 20429", "500, 500, 20500", "503, 503, 20503"})
    void an_ordered_error_is_answered_and_nothing_is_accepted(String kind, int status, int code, @TempDir Path data)
            throws Exception {
        try (var run = PhonesRun.start(data)) {
            order(run, 2, kind);
            for (int i = 0; i < 2; i++) {
                var answer = send(run, "no");
                assertThat(answer.statusCode()).isEqualTo(status);
                assertThat(JSON.readTree(answer.body()).get("code").intValue()).isEqualTo(code);
            }
            assertThat(send(run, "yes").statusCode()).isEqualTo(201);
            assertThat(sent(run)).containsExactly("yes");
        }
    }

    @Test
    void a_cut_line_leaves_the_sender_in_doubt(@TempDir Path data) throws Exception {
        try (var run = PhonesRun.start(data)) {
            order(run, 1, "drop-after-accept");
            assertThatIOException().isThrownBy(() -> send(run, "accepted"));
            order(run, 1, "refuse");
            assertThatIOException().isThrownBy(() -> send(run, "not accepted"));
            assertThat(sent(run)).containsExactly("accepted");
        }
    }

    @Test
    void a_slow_answer_is_an_answer(@TempDir Path data) throws Exception {
        try (var run = PhonesRun.start(data)) {
            assertThat(run.post("/local/phones/faults", "{\"next\":1,\"kind\":\"slow\",\"millis\":50}").statusCode())
                .isEqualTo(200);
            assertThat(send(run, "late").statusCode()).isEqualTo(201);
            assertThat(run.post("/local/phones/faults", "{\"next\":1,\"kind\":\"nonsense\"}").statusCode())
                .isEqualTo(400);
        }
    }

    @Test
    void somebody_out_of_reach_is_reported_later_until_they_are_back(@TempDir Path data) throws Exception {
        try (var run = PhonesRun.start(data)) {
            run.says(AMINAH, "hi");
            for (int code : List.of(21610, 63024, 63032)) {
                String order = "{\"person\":\"%s\",\"code\":%d}".formatted(AMINAH, code);
                assertThat(run.post("/local/phones/faults/people", order).statusCode()).isEqualTo(200);
                run.send(AMINAH, "lost" + code, "Body", "hello");
                assertThat(run.callback("lost" + code)).containsEntry("MessageStatus", "failed")
                    .containsEntry("ErrorCode", Integer.toString(code));
            }
            run.post("/local/phones/faults/people", "{\"person\":\"" + AMINAH + "\",\"code\":0}");
            run.send(AMINAH, "back", "Body", "hello");
            assertThat(run.callback("back")).containsEntry("MessageStatus", "sent");
            assertThat(run.post("/local/phones/faults/people", "{\"person\":\"" + AMINAH + "\",\"code\":1}")
                .statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_webhook_that_does_not_take_a_message_is_seen_on_the_phone(@TempDir Path data) throws Exception {
        try (var run = PhonesRun.start(data)) {
            run.stack().answer = 503;
            String sid = run.says(AMINAH, "are you there?").getOrDefault("MessageSid", "");
            var message = settled(run, sid);
            assertThat(message.status()).isEqualTo(Status.FAILED);
            assertThat(message.failure().orElseThrow().reason()).contains("503");
            // and Twilio's list has it, for whoever looks for what was missed
            assertThat(run.twilio()
                .get("/2010-04-01/Accounts/" + run.twilio().account() + "/Messages.json?From=whatsapp%3A%2B60199990001")
                .body())
                .contains("are you there?");
        }
    }

    @Test
    void chats_templates_and_strangers_survive_a_restart(@TempDir Path data) throws Exception {
        String template;
        List<ChatMessage> before;
        try (var run = PhonesRun.start(data)) {
            run.post("/local/phones/people", "{\"address\":\"+60171112222\",\"name\":\"Siti\"}");
            template = run.template("twilio/text", "{\"body\":\"Dear {{1}}, thank you very much.\"}", "{\"1\":\"A\"}");
            run.approve(template);
            run.says(AMINAH, "before\nthe restart 🙂");
            run.send(AMINAH, "x", "Body", "answer");
            assertThat(run.callback("x")).containsEntry("MessageStatus", "sent");
            assertThat(run.callback("x")).containsEntry("MessageStatus", "delivered");
            assertThat(run.callback("x")).containsEntry("MessageStatus", "read");
            before = run.part(Store.class).messages(_ -> true);
        }
        // even if the last line was cut off by a kill
        Files.write(data.resolve("phones.jsonl"), "{\"kind\":\"mess".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        try (var run = PhonesRun.start(data)) {
            assertThat(run.part(Store.class).messages(_ -> true)).isEqualTo(before);
            assertThat(run.part(Store.class).template(template).orElseThrow().isApproved()).isTrue();
            assertThat(run.part(Directory.class).all()).anyMatch(one -> "Siti".equals(one.name()));
            run.says(AMINAH, "after");
        }
        try (var run = PhonesRun.start(data)) {
            assertThat(run.part(Store.class).messages(_ -> true)).hasSize(3);
        }
    }

    @Test
    void what_was_on_its_way_at_the_end_is_delivered_after_the_start(@TempDir Path data) throws Exception {
        ChatMessage waiting;
        try (var run = PhonesRun.start(data)) {
            run.says(AMINAH, "hi");
            run.part(Lanes.class).close();
            assertThat(run.asks(AMINAH, "text", "nobody took this yet").statusCode()).isEqualTo(201);
            run.send(AMINAH, "later", "Body", "nor sent this");
            waiting = run.part(Store.class).messages(message -> message.status() == Status.QUEUED).getFirst();
        }
        try (var run = PhonesRun.start(data)) {
            var taken = run.stack().inbound.poll(20, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(taken).isNotNull().containsEntry("Body", "nobody took this yet");
            assertThat(settled(run, waiting.sid()).status()).isNotEqualTo(Status.FAILED);
        }
    }

    private static ChatMessage settled(Running run, String sid) throws InterruptedException {
        var seen = new java.util.concurrent.LinkedBlockingQueue<ChatMessage>();
        var store = run.part(Store.class);
        store.onMessage(seen::add);
        var now = store.message(sid).orElseThrow();
        while (!now.status().isFinal() && now.status() != Status.DELIVERED) {
            var next = seen.poll(20, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(next).as("a change within twenty seconds").isNotNull();
            now = store.message(sid).orElseThrow();
        }
        return now;
    }

    private static void order(Running run, int next, String kind) throws IOException, InterruptedException {
        assertThat(run.post("/local/phones/faults", "{\"next\":" + next + ",\"kind\":\"" + kind + "\"}").statusCode())
            .isEqualTo(200);
    }

    private static java.net.http.HttpResponse<String> send(Running run, String body)
            throws IOException, InterruptedException {
        return run.twilio().send("To", "whatsapp:" + AMINAH, "From", "whatsapp:" + OURS, "Body", body);
    }

    private static List<String> sent(Running run) throws IOException, InterruptedException {
        var list = JSON.readTree(run.twilio()
            .get("/2010-04-01/Accounts/" + run.twilio().account()
                    + "/Messages.json?To=whatsapp%3A%2B60199990001")
            .body());
        return list.get("messages").valueStream().map(message -> message.get("body").stringValue()).toList();
    }
}
