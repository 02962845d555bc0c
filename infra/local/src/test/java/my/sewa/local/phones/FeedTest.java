package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.JSON;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.sewa.local.phones.PhonesRun.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an open page is told, and what its being open changes. */
class FeedTest {
    private Running run;

    @BeforeEach
    void start(@TempDir Path data) {
        run = PhonesRun.start(data);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void a_page_sees_each_change_and_decides_what_has_been_read() throws Exception {
        run.says(AMINAH, "hi");
        try (var page = new OpenPage(run.url(), run.part(Store.class).seq())) {
            page.next("clock");
            String sid = run.send(AMINAH, "shown", "Body", "hello").get("sid").stringValue();
            for (String status : new String[]{"QUEUED", "SENT", "DELIVERED"}) {
                assertThat(page.nextOf(sid).get("status").stringValue()).isEqualTo(status);
            }
            // delivered is all, until the phone shows it
            assertThat(run.post("/local/phones/read", "{\"sids\":[\"" + sid + "\"]}").statusCode()).isEqualTo(204);
            assertThat(page.nextOf(sid).get("status").stringValue()).isEqualTo("READ");
            for (String status : new String[]{"sent", "delivered", "read"}) {
                assertThat(run.callback("shown")).containsEntry("MessageStatus", status);
            }
        }
    }

    @Test
    @Timeout(60)
    void of_two_open_pages_both_see_everything() throws Exception {
        run.says(AMINAH, "hi");
        long since = run.part(Store.class).seq();
        try (var one = new OpenPage(run.url(), since); var other = new OpenPage(run.url(), since)) {
            one.next("clock");
            other.next("clock");
            var all = IntStream.range(0, 200).mapToObj(i -> "line " + i).toList();
            for (String line : all) {
                run.says(AMINAH, line);
            }
            for (var page : List.of(one, other)) {
                var seen = new HashSet<>(all);
                while (!seen.isEmpty()) { // ends with the feed
                    seen.remove(page.next("message").at("/said/body").stringValue(""));
                }
            }
        }
    }

    @Test
    void a_page_that_was_away_gets_what_it_missed_once_each_in_its_newest_state() throws Exception {
        run.says(AMINAH, "one");
        long since = run.part(Store.class).seq();
        String sid = run.send(AMINAH, "missed", "Body", "two").get("sid").stringValue();
        for (int i = 0; i < 3; i++) {
            run.callback("missed");
        }
        try (var page = new OpenPage(run.url(), since)) {
            var message = page.nextOf(sid);
            assertThat(message.at("/said/body").stringValue()).isEqualTo("two");
            assertThat(message.get("status").stringValue()).isEqualTo("READ");
        }
    }

    @Test
    void a_new_phone_is_announced() throws Exception {
        try (var page = new OpenPage(run.url(), 0)) {
            page.next("clock");
            run.post("/local/phones/people", "{\"address\":\"+60171112222\",\"name\":\"Siti\"}");
            page.next("people");
            assertThat(run.get("/local/phones/people").body()).contains("Siti");
        }
    }

    @Test
    void the_state_names_everybody_and_what_was_said() throws Exception {
        run.says(AMINAH, "<script>alert(1)</script>");
        var state = JSON.readTree(run.get("/local/phones/state").body());
        assertThat(state.get("people").valueStream()).anyMatch(one -> one.get("staff").booleanValue())
            .anyMatch(one -> !one.get("staff").booleanValue());
        assertThat(state.at("/messages/0/said/body").stringValue()).isEqualTo("<script>alert(1)</script>");
        assertThat(state.get("ours").get(0).stringValue()).isEqualTo(OURS);
        assertThat(state.get("zone").stringValue()).isEqualTo("Asia/Kuala_Lumpur");
    }

    @Test
    void a_signed_webhook_from_elsewhere_is_heard_by_the_phones() throws Exception {
        var form = new TreeMap<>(Map.of("MessageSid", "SM" + "a".repeat(32), "From", "whatsapp:" + AMINAH, "To",
                "whatsapp:" + OURS, "Body", "from elsewhere", "MessageType", "text"));
        String url = run.url() + Deliveries.PATH;
        String body = form.entrySet()
            .stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        assertThat(webhook(url, body, "forged").statusCode()).isEqualTo(403);
        assertThat(run.part(Store.class).messages(_ -> true)).isEmpty();
        String signature = Signature.of(url, form, run.twilio().token());
        assertThat(webhook(url, body, signature).statusCode()).isEqualTo(204);
        assertThat(webhook(url, body, signature).statusCode()).isEqualTo(204);
        assertThat(run.part(Store.class).messages(_ -> true)).singleElement()
            .matches(message -> "from elsewhere".equals(message.said().body()));
        // which opens the window for the answer
        run.send(AMINAH, "answer", "Body", "hello");
        assertThat(run.callback("answer")).containsEntry("MessageStatus", "sent");
    }

    private static HttpResponse<String> webhook(String url, String body, String signature) throws Exception {
        return EchoStack.Twilio.call(HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Twilio-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page's feed. */
    private static final class OpenPage implements AutoCloseable {
        private final HttpClient http = HttpClient.newHttpClient();
        private final Stream<String> lines;
        private final Iterator<String> iterator;

        OpenPage(String url, long since) throws Exception {
            lines = http.send(HttpRequest.newBuilder(URI.create(url + "/local/phones/events?since=" + since)).build(),
                    HttpResponse.BodyHandlers.ofLines())
                .body();
            iterator = lines.iterator();
        }

        /** The data of the next event of that name; heartbeats in between are left out. */
        JsonNode next(String name) {
            String event = "";
            while (iterator.hasNext()) {
                String line = iterator.next();
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:") && event.equals(name)) {
                    return JSON.readTree(line.substring("data:".length()));
                }
            }
            throw new AssertionError("the feed has ended");
        }

        /** The next change of one message. */
        JsonNode nextOf(String sid) {
            while (true) {
                var message = next("message");
                if (sid.equals(message.get("sid").stringValue())) {
                    return message;
                }
            }
        }

        @Override
        public void close() {
            lines.close();
            http.shutdownNow();
        }
    }
}
