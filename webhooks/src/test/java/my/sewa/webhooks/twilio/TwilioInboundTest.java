package my.sewa.webhooks.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.InMemoryAddresses;
import my.sewa.domain.messaging.InMemoryInbox;
import my.sewa.domain.messaging.InMemoryUnsettled;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.webhooks.HttpRequest;
import org.junit.jupiter.api.Test;

class TwilioInboundTest {
    private static final String PATH = "/webhooks/twilio/messages";
    private static final Address OURS = new Address("+60300000000");
    private static final Address AMINAH = new Address("+60199990001");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryInbox inbox = new InMemoryInbox(memory);
    private final InMemoryAddresses addresses = new InMemoryAddresses(memory, OURS);
    private final TwilioInbound twilio = new TwilioInbound(
            new TwilioSignature(SignedPost.PUBLIC_URL, List.of(SignedPost.TOKEN)), addresses, inbox, memory,
            InstantSource.fixed(Instant.parse("2026-11-20T02:00:00Z")));

    @Test
    void a_message_delivered_twice_is_stored_once_and_acknowledged_twice() {
        assertThat(post(text("SM1", "nak sewa genset"))).isEqualTo(204);
        assertThat(post(text("SM1", "nak sewa genset"))).isEqualTo(204);
        assertThat(stored()).isEqualTo(1);
        assertThat(content("SM1")).isEqualTo(new Content.Text("nak sewa genset"));
    }

    @Test
    void twenty_copies_at_once_are_stored_once() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var copies = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(_ -> () -> post(text("SM1", "ok")))
                .toList();
            assertThat(threads.invokeAll(copies)).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(204));
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void a_missing_wrong_or_foreign_signature_is_refused_and_stores_nothing() {
        var genuine = SignedPost.to(PATH, "", text("SM1", "ok"));
        var missing = new HttpRequest("POST", PATH, "",
                Map.of("content-type", "application/x-www-form-urlencoded"), genuine.body());
        var changed = new HttpRequest("POST", PATH, "", genuine.headers(), genuine.body().replace("=ok", "=no"));
        var foreign = SignedPost.signedWith("someone-elses", PATH, "", text("SM1", "ok"));
        assertThat(List.of(missing, changed, foreign)).allSatisfy(
                request -> assertThat(twilio.answer(request).statusCode()).isEqualTo(403));
        assertThat(stored()).isZero();
    }

    @Test
    void a_number_that_is_not_ours_is_refused() {
        var fields = new HashMap<>(text("SM1", "ok"));
        fields.put("To", "whatsapp:+60311111111");
        assertThat(post(fields)).isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void a_companys_own_number_is_ours() {
        var own = new Address("+60311111111");
        memory.commit(List.of(addresses.addOurs(own, new TenantId("T-02"))));
        var fields = new HashMap<>(text("SM1", "ok"));
        fields.put("To", "whatsapp:+60311111111");
        assertThat(post(fields)).isEqualTo(204);
        assertThat(inbox.find(ReceivedId.ofMessage(new ConversationId(own, AMINAH), "SM1"))).isPresent();
    }

    @Test
    void what_is_too_large_or_no_form_is_refused_before_anything_else() {
        var large = new HttpRequest("POST", PATH, "", Map.of(), "x".repeat(64 * 1024 + 1));
        var json = new HttpRequest("POST", PATH, "", Map.of("content-type", "application/json"), "{}");
        assertThat(twilio.answer(large).statusCode()).isEqualTo(413);
        assertThat(twilio.answer(json).statusCode()).isEqualTo(415);
    }

    @Test
    void sixty_four_kilobytes_exactly_are_not_too_large() {
        var fields = new HashMap<>(text("SM1", ""));
        int rest = 64 * 1024 - SignedPost.to(PATH, "", fields).body().length();
        fields.put("Body", "x".repeat(rest));
        assertThat(post(fields)).isEqualTo(204);
        fields.put("Body", "x".repeat(rest + 1));
        assertThat(post(fields)).isEqualTo(413);
    }

    @Test
    void a_broken_escape_or_a_field_twice_is_refused() {
        var headers = Map.of("content-type", "application/x-www-form-urlencoded", "x-twilio-signature", "x");
        for (String body : List.of("Body=%zz", "Body=a&Body=b", "", "nothing")) {
            assertThat(twilio.answer(new HttpRequest("POST", PATH, "", headers, body)).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void taps_lists_photos_and_places_are_told_apart() {
        post(with(text("SM1", "Send"), Map.of("ButtonText", "Send", "ButtonPayload", "send:QT-1:1")));
        post(with(text("SM2", "Ahmad"), Map.of("ListTitle", "Ahmad", "ListId", "pick:1:1")));
        post(with(text("SM3", "look"), Map.of("MediaUrl0", "https://x/1", "MediaContentType0", "image/jpeg")));
        post(with(text("SM4", ""), Map.of("Latitude", "3.1", "Longitude", "101.6", "Label", "site")));
        post(with(text("SM5", ""), Map.of("MessageType", "contacts")));
        assertThat(content("SM1")).isEqualTo(new Content.Tap("Send", "send:QT-1:1"));
        assertThat(content("SM2")).isEqualTo(new Content.Tap("Ahmad", "pick:1:1"));
        assertThat(content("SM3")).isEqualTo(new Content.Media("https://x/1", "image/jpeg", "look"));
        assertThat(content("SM4")).isEqualTo(new Content.Location("3.1", "101.6", "site"));
        assertThat(content("SM5")).isEqualTo(new Content.Other("contacts"));
    }

    @Test
    void a_person_known_by_both_identities_has_one_conversation() {
        var userId = new Address("MY.2026206508304015");
        memory.commit(List.of(addresses.link(userId, AMINAH)));
        post(with(text("SM1", "hi"), Map.of("From", userId.onWhatsApp(), "ExternalUserId", userId.onWhatsApp())));
        var stored = inbox.find(ReceivedId.ofMessage(new ConversationId(OURS, AMINAH), "SM1")).orElseThrow();
        assertThat(((Inbound) stored.received()).userId()).contains(userId);
    }

    @Test
    void an_unknown_user_id_is_a_person_of_its_own_and_never_a_phone() {
        var userId = new Address("MY.2026206508304015");
        post(with(text("SM1", "hi"), Map.of("From", userId.onWhatsApp())));
        assertThat(inbox.find(ReceivedId.ofMessage(new ConversationId(OURS, userId), "SM1"))).isPresent();
    }

    private int post(Map<String, String> fields) {
        return twilio.answer(SignedPost.to(PATH, "", fields)).statusCode();
    }

    private int stored() {
        return new InMemoryUnsettled(memory).all().size();
    }

    private Content content(String sid) {
        return Optional.of(inbox.find(ReceivedId.ofMessage(new ConversationId(OURS, AMINAH), sid)).orElseThrow())
            .map(stored -> ((Inbound) stored.received()).content())
            .orElseThrow();
    }

    private static Map<String, String> text(String sid, String body) {
        return Map.of("MessageSid", sid, "From", AMINAH.onWhatsApp(), "To", OURS.onWhatsApp(), "Body", body);
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        var all = new HashMap<>(fields);
        all.putAll(more);
        return all;
    }
}
