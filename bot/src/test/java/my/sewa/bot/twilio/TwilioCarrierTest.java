package my.sewa.bot.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.bot.Carrier.Arrived;
import my.sewa.bot.Carrier.CarrierUnavailable;
import my.sewa.bot.Carrier.Handed;
import my.sewa.bot.Carrier.Listed;
import my.sewa.bot.dialogue.Card;
import my.sewa.bot.dialogue.Payload;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCarrierTest {
    private static final String MESSAGES = "/2010-04-01/Accounts/AC1/Messages.json";
    private static final ConversationId AMINAH = new ConversationId(new Address("+60300000000"),
            new Address("+60199990001"));
    private static final OutboundId ID = new OutboundId(AMINAH, "SM-a", 0);

    private static final URI LINK = URI.create("https://sewa.example/d/tok/QT-0241.pdf");
    private static final String QUOTATION = TemplateFile
        .of("sewa_quotation", Language.MALAY, URI.create("https://sewa.example"))
        .name();

    @RegisterExtension
    final WireMockExtension twilio = WireMockExtension.newInstance()
        .options(WireMockConfiguration.wireMockConfig().dynamicPort())
        .build();

    @Test
    void a_message_is_handed_over_with_a_callback_that_names_its_row() {
        answer(accepted());
        assertThat(carrier().hand(message("RM1,250.50 + 5 %"), Optional.empty())).isEqualTo(new Handed.Taken("SM9"));
        twilio.verify(1, postRequestedFor(urlPathEqualTo(MESSAGES)).withBasicAuth(
                new com.github.tomakehurst.wiremock.client.BasicCredentials("AC1", "secret"))
            .withFormParam("To", equalTo("whatsapp:+60199990001"))
            .withFormParam("From", equalTo("whatsapp:+60300000000"))
            .withFormParam("Body", equalTo("RM1,250.50 + 5 %"))
            .withFormParam("StatusCallback",
                    equalTo("https://sewa.example/webhooks/twilio/status?m=" + ID.token())));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void busy_means_not_taken_and_is_asked_once(int status) {
        answer(aResponse().withStatus(status).withHeader("Retry-After", "1").withBody("{\"code\":20429}"));
        assertThat(carrier().hand(message("hello"), Optional.empty())).isEqualTo(new Handed.NotTaken());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void any_other_server_error_says_nothing_and_is_asked_once(int status) {
        answer(aResponse().withStatus(status).withBody("oops"));
        assertThat(carrier().hand(message("hello"), Optional.empty())).isEqualTo(new Handed.Unknown());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "MALFORMED_RESPONSE_CHUNK"})
    void a_lost_answer_says_nothing_and_is_asked_once(Fault fault) {
        answer(aResponse().withFault(fault));
        assertThat(carrier().hand(message("hello"), Optional.empty())).isEqualTo(new Handed.Unknown());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void nobody_listening_means_not_taken() {
        var nobody = new TwilioCarrier(settings(URI.create("http://127.0.0.1:1")));
        assertThat(nobody.hand(message("hello"), Optional.empty())).isEqualTo(new Handed.NotTaken());
    }

    @Test
    void a_refusal_keeps_twilios_number() {
        answer(aResponse().withStatus(400)
            .withBody("{\"code\":63024,\"message\":\"Invalid recipient\",\"status\":400}"));
        assertThat(carrier().hand(message("hello"), Optional.empty()))
            .isEqualTo(new Handed.Refused("63024", "Invalid recipient"));
    }

    @Test
    void choices_without_templates_become_numbered_lines() {
        answer(accepted());
        twilio.stubFor(get(urlPathEqualTo("/v1/Content")).willReturn(aResponse().withStatus(404)));
        carrier().hand(choices(3), Optional.empty());
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("Body",
                equalTo("Which one?\n1. Choice 1\n2. Choice 2\n3. Choice 3")));
    }

    @Test
    void three_short_choices_become_buttons_and_more_become_a_list() {
        answer(accepted());
        templates("sewa_buttons_3", "sewa_list_4");
        var carrier = carrier();
        carrier.hand(choices(3), Optional.empty());
        carrier.hand(choices(4), Optional.empty());
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX1"))
            .withFormParam("ContentVariables",
                    containing("\"1\":\"Which one?\",\"2\":\"Choice 1\",\"3\":\"pick:x:1\"")));
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX2")));
    }

    @Test
    void a_template_that_is_gone_is_replaced_by_numbered_lines_at_once() {
        twilio.stubFor(post(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX1"))
            .willReturn(aResponse().withStatus(400).withBody("{\"code\":21655,\"message\":\"gone\",\"status\":400}")));
        twilio.stubFor(post(urlPathEqualTo(MESSAGES)).withFormParam("Body", containing("1. Choice 1"))
            .willReturn(accepted()));
        templates("sewa_buttons_3");
        assertThat(carrier().hand(choices(3), Optional.empty())).isEqualTo(new Handed.Taken("SM9"));
    }

    @Test
    void missing_templates_are_created_and_those_for_approval_submitted() {
        templates("sewa_buttons_1", "sewa_buttons_2");
        twilio.stubFor(post(urlPathEqualTo("/v1/Content")).willReturn(aResponse().withStatus(201)
            .withBody("{\"sid\":\"HX9\"}")));
        twilio.stubFor(post(urlPathEqualTo("/v1/Content/HX9/ApprovalRequests/whatsapp")).willReturn(
                aResponse().withStatus(201).withBody("{\"status\":\"received\"}")));
        var synced = carrier().syncTemplates();
        int cards = Card.values().length * Language.values().length;
        assertThat(synced.created()).isEqualTo(10 + cards);
        assertThat(synced.submitted()).isEqualTo(cards);
        assertThat(synced.states()).hasSize(cards).allSatisfy((_, state) -> assertThat(state).isEqualTo("received"));
        twilio.verify(10 + cards, postRequestedFor(urlPathEqualTo("/v1/Content"))
            .withHeader("Content-Type", containing("application/json")));
        twilio.verify(postRequestedFor(urlPathEqualTo("/v1/Content/HX9/ApprovalRequests/whatsapp"))
            .withRequestBody(matchingJsonPath("$.category", equalTo("UTILITY")))
            .withRequestBody(matchingJsonPath("$.name", equalTo(QUOTATION))));
        twilio.verify(postRequestedFor(urlPathEqualTo("/v1/Content"))
            .withRequestBody(matchingJsonPath("$.friendly_name", equalTo(QUOTATION)))
            .withRequestBody(matchingJsonPath("$.types['twilio/card'].media[0]",
                    equalTo("https://sewa.example/d/{{7}}"))));
    }

    @Test
    void what_is_there_and_was_judged_is_left_alone() {
        var all = TemplateFile.all(URI.create("https://sewa.example")).stream().map(TemplateFile::name).toList();
        templates(all.toArray(String[]::new));
        var synced = carrier().syncTemplates();
        assertThat(synced.created()).isZero();
        assertThat(synced.submitted()).isZero();
        assertThat(synced.states()).allSatisfy((_, state) -> assertThat(state).isEqualTo("approved"));
        twilio.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({"approved, true", "pending, false", "received, false", "unsubmitted, false", "rejected, false",
            "paused, false", "disabled, false"})
    void only_what_whatsapp_has_approved_counts_as_approved(String state, boolean approved) {
        templatesIn(state, QUOTATION);
        assertThat(carrier().approved("sewa_quotation", Language.MALAY)).isEqualTo(approved);
        assertThat(carrier().approved("sewa_quotation", Language.ENGLISH)).isFalse();
    }

    @Test
    void an_account_without_the_common_list_is_asked_for_each_template() {
        twilio.stubFor(get(urlPathEqualTo("/v1/Content")).willReturn(okJson(
                "{\"contents\":[{\"sid\":\"HX1\",\"friendly_name\":\"%s\"}],\"meta\":{}}".formatted(QUOTATION))));
        twilio.stubFor(get(urlPathEqualTo("/v1/Content/HX1/ApprovalRequests"))
            .willReturn(okJson("{\"whatsapp\":{\"status\":\"approved\"}}")));
        assertThat(carrier().approved("sewa_quotation", Language.MALAY)).isTrue();
    }

    @Test
    void an_account_that_takes_no_cards_still_shows_buttons() {
        templates();
        twilio.stubFor(post(urlPathEqualTo("/v1/Content")).atPriority(9)
            .willReturn(aResponse().withStatus(201).withBody("{\"sid\":\"HX9\"}")));
        twilio.stubFor(post(urlPathEqualTo("/v1/Content"))
            .withRequestBody(matchingJsonPath("$.types['twilio/card']"))
            .willReturn(aResponse().withStatus(400).withBody("{\"code\":20422}")));
        twilio.stubFor(post(urlPathEqualTo("/v1/Content/HX9/ApprovalRequests/whatsapp"))
            .willReturn(aResponse().withStatus(404)));
        answer(accepted());
        var carrier = carrier();
        var synced = carrier.syncTemplates();
        assertThat(synced.created()).isEqualTo(20);
        assertThat(synced.submitted()).isZero();
        assertThat(synced.states()).containsEntry(QUOTATION, "");
        carrier.hand(choices(3), Optional.empty());
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX9")));
    }

    @Test
    void while_the_list_is_not_to_be_had_nothing_is_approved() {
        twilio.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));
        assertThat(carrier().approved("sewa_quotation", Language.MALAY)).isFalse();
    }

    @Test
    void a_card_carries_its_values_then_the_payloads_then_the_path_of_the_file() {
        answer(accepted());
        templates(QUOTATION);
        assertThat(carrier().hand(card(), Optional.of(LINK))).isEqualTo(new Handed.Taken("SM9"));
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX1"))
            .withFormParam("ContentVariables", equalTo("""
                    {"1":"QT-0241","2":"Seri Jaya","3":"RM5,137.50","4":"Sab 5 Dis 2026","5":"accept:x:1",\
                    "6":"decline:x:1","7":"tok/QT-0241.pdf"}""")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21654", "21655", "21656", "63016"})
    void a_card_that_is_refused_goes_as_its_file_with_numbered_choices_once(String code) {
        twilio.stubFor(post(urlPathEqualTo(MESSAGES)).withFormParam("ContentSid", equalTo("HX1"))
            .willReturn(aResponse().withStatus(400)
                .withBody("{\"code\":%s,\"message\":\"no\",\"status\":400}".formatted(code))));
        twilio.stubFor(post(urlPathEqualTo(MESSAGES)).withFormParam("MediaUrl", equalTo(LINK.toString()))
            .willReturn(accepted()));
        templates(QUOTATION);
        assertThat(carrier().hand(card(), Optional.of(LINK))).isEqualTo(new Handed.Taken("SM9"));
        twilio.verify(2, postRequestedFor(urlPathEqualTo(MESSAGES)));
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("Body",
                containing("di sini.\n1. Terima\n2. Tolak")));
    }

    @Test
    void a_card_that_is_no_longer_approved_goes_as_its_file_with_numbered_choices() {
        answer(accepted());
        templatesIn("paused", QUOTATION);
        carrier().hand(card(), Optional.of(LINK));
        twilio.verify(1, postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("MediaUrl",
                equalTo(LINK.toString()))
            .withFormParam("Body", containing("1. Terima")));
    }

    @Test
    void a_file_alone_has_no_words() {
        answer(accepted());
        var file = Outbound.queued(ID, Instant.parse("2026-11-20T02:00:00Z"), Message.of(""));
        carrier().hand(file, Optional.of(LINK));
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("MediaUrl", equalTo(LINK.toString()))
            .withFormParam("Body", absent()));
    }

    @Test
    void a_card_is_known_again_by_the_words_that_were_shown() {
        var card = card();
        String shown = "Sebut harga QT-0241 daripada Seri Jaya.\nJumlah: RM5,137.50, sah sehingga Sab 5 Dis 2026.\n"
                + "Sila pilih di bawah, atau tulis kepada kami di sini.";
        var at = Instant.parse("2026-11-20T02:00:02Z");
        var headed = new Outbound(ID, at, card.message().saying("*Seri Jaya*\n" + shown), card.delivery(),
                Optional.empty());
        assertThat(carrier().says(new Listed("SM2", shown, true, at), headed)).isTrue();
        assertThat(carrier().says(new Listed("SM2", shown.replace("0241", "0242"), true, at), headed)).isFalse();
        assertThat(carrier().says(new Listed("SM2", "", true, at), headed)).isFalse();
    }

    @Test
    void its_list_tells_what_was_sent_and_what_arrived() {
        var list = """
                {"messages":[
                 {"sid":"SM3","body":"hi","direction":"inbound","from":"whatsapp:+60199990001",
                  "to":"whatsapp:+60300000000","num_media":"0","status":"received",
                  "date_created":"Fri, 20 Nov 2026 02:00:03 +0000","date_sent":"Fri, 20 Nov 2026 02:00:03 +0000"},
                 {"sid":"SM2","body":"hello ","direction":"outbound-api","from":"whatsapp:+60300000000",
                  "to":"whatsapp:+60199990001","num_media":"0","status":"sent",
                  "date_created":"Fri, 20 Nov 2026 02:00:02 +0000","date_sent":null}],
                 "next_page_uri":null,"page":0,"page_size":50}
                """;
        twilio.stubFor(get(urlPathEqualTo(MESSAGES)).willReturn(okJson(list)));
        var since = Instant.parse("2026-11-20T02:00:00Z");
        var sent = new Listed("SM2", "hello ", false, Instant.parse("2026-11-20T02:00:02Z"));
        assertThat(carrier().sentTo(AMINAH, since)).containsExactly(sent);
        assertThat(carrier().says(sent, message("hello"))).isTrue();
        assertThat(carrier().says(sent, message("hello you"))).isFalse();
        assertThat(carrier().arrivedSince(since)).containsExactly(new Arrived("SM3", AMINAH.ours(), AMINAH.person(),
                new Content.Text("hi"), Instant.parse("2026-11-20T02:00:03Z")));
        twilio.verify(getRequestedFor(urlPathEqualTo(MESSAGES)).withQueryParam("To",
                equalTo("whatsapp:+60199990001")));
    }

    @Test
    void a_list_that_is_not_to_be_had_is_said_so() {
        twilio.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));
        assertThatExceptionOfType(CarrierUnavailable.class)
            .isThrownBy(() -> carrier().arrivedSince(Instant.parse("2026-11-20T02:00:00Z")));
    }

    @Test
    void credentials_never_follow_a_redirect_and_never_go_to_another_host() {
        twilio.stubFor(get("/media").willReturn(aResponse().withStatus(302).withHeader("Location", "/store")));
        twilio.stubFor(get("/store").willReturn(aResponse().withBody(new byte[]{1, 2, 3})));
        assertThat(carrier().media(twilio.baseUrl() + "/media")).contains(new byte[]{1, 2, 3});
        twilio.verify(getRequestedFor(urlPathEqualTo("/store")).withoutHeader("Authorization"));
        assertThat(carrier().media("http://127.0.0.1:1/elsewhere")).isEmpty();
    }

    private TwilioCarrier carrier() {
        return new TwilioCarrier(settings(URI.create(twilio.baseUrl())));
    }

    private static TwilioSettings settings(URI base) {
        return new TwilioSettings("AC1", "secret", Optional.of(base), URI.create("https://sewa.example"));
    }

    private void answer(ResponseDefinitionBuilder answer) {
        twilio.stubFor(post(urlPathEqualTo(MESSAGES)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder accepted() {
        return aResponse().withStatus(201).withBody("{\"sid\":\"SM9\",\"status\":\"queued\"}");
    }

    private static Outbound card() {
        var payloads = List.of(new Payload("accept", "x", 1), new Payload("decline", "x", 1));
        var message = Card.QUOTATION.in(Wording.in(Language.MALAY),
                List.of("QT-0241", "Seri Jaya", "RM5,137.50", "Sab 5 Dis 2026"), payloads);
        return Outbound.queued(ID, Instant.parse("2026-11-20T02:00:00Z"), message);
    }

    private void templates(String... names) {
        templatesIn("approved", names);
    }

    private void templatesIn(String state, String... names) {
        var contents = IntStream.range(0, names.length)
            .mapToObj(i -> "{\"sid\":\"HX%d\",\"friendly_name\":\"%s\",\"approval_requests\":{\"status\":\"%s\"}}"
                .formatted(i + 1, names[i], state))
            .toList();
        twilio.stubFor(get(urlPathEqualTo("/v1/ContentAndApprovals")).willReturn(
                okJson("{\"contents\":[" + String.join(",", contents) + "],\"meta\":{\"next_page_url\":null}}")));
    }

    private static Outbound message(String text) {
        return Outbound.queued(ID, Instant.parse("2026-11-20T02:00:00Z"), Message.of(text));
    }

    private static Outbound choices(int count) {
        List<Choice> choices = IntStream.rangeClosed(1, count)
            .mapToObj(n -> new Choice("Choice " + n, "pick:x:" + n, Optional.empty()))
            .toList();
        return Outbound.queued(ID, Instant.parse("2026-11-20T02:00:00Z"), new Message("Which one?", choices));
    }
}
