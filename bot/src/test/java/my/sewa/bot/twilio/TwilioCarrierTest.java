package my.sewa.bot.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
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
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Received.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCarrierTest {
    private static final String MESSAGES = "/2010-04-01/Accounts/AC1/Messages.json";
    private static final ConversationId AMINAH = new ConversationId(new Address("+60300000000"),
            new Address("+60199990001"));
    private static final OutboundId ID = new OutboundId(AMINAH, "SM-a", 0);

    @RegisterExtension
    final WireMockExtension twilio = WireMockExtension.newInstance()
        .options(WireMockConfiguration.wireMockConfig().dynamicPort())
        .build();

    @Test
    void a_message_is_handed_over_with_a_callback_that_names_its_row() {
        answer(accepted());
        assertThat(carrier().hand(message("RM1,250.50 + 5 %"))).isEqualTo(new Handed.Taken("SM9"));
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
        assertThat(carrier().hand(message("hello"))).isEqualTo(new Handed.NotTaken());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void any_other_server_error_says_nothing_and_is_asked_once(int status) {
        answer(aResponse().withStatus(status).withBody("oops"));
        assertThat(carrier().hand(message("hello"))).isEqualTo(new Handed.Unknown());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "MALFORMED_RESPONSE_CHUNK"})
    void a_lost_answer_says_nothing_and_is_asked_once(Fault fault) {
        answer(aResponse().withFault(fault));
        assertThat(carrier().hand(message("hello"))).isEqualTo(new Handed.Unknown());
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void nobody_listening_means_not_taken() {
        var nobody = new TwilioCarrier(settings(URI.create("http://127.0.0.1:1")));
        assertThat(nobody.hand(message("hello"))).isEqualTo(new Handed.NotTaken());
    }

    @Test
    void a_refusal_keeps_twilios_number() {
        answer(aResponse().withStatus(400)
            .withBody("{\"code\":63024,\"message\":\"Invalid recipient\",\"status\":400}"));
        assertThat(carrier().hand(message("hello"))).isEqualTo(new Handed.Refused("63024", "Invalid recipient"));
    }

    @Test
    void choices_without_templates_become_numbered_lines() {
        answer(accepted());
        twilio.stubFor(get(urlPathEqualTo("/v1/Content")).willReturn(aResponse().withStatus(404)));
        carrier().hand(choices(3));
        twilio.verify(postRequestedFor(urlPathEqualTo(MESSAGES)).withFormParam("Body",
                equalTo("Which one?\n1. Choice 1\n2. Choice 2\n3. Choice 3")));
    }

    @Test
    void three_short_choices_become_buttons_and_more_become_a_list() {
        answer(accepted());
        templates("sewa_buttons_3", "sewa_list_4");
        var carrier = carrier();
        carrier.hand(choices(3));
        carrier.hand(choices(4));
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
        assertThat(carrier().hand(choices(3))).isEqualTo(new Handed.Taken("SM9"));
    }

    @Test
    void missing_templates_are_created_and_those_there_are_left_alone() {
        templates("sewa_buttons_1", "sewa_buttons_2");
        twilio.stubFor(post(urlPathEqualTo("/v1/Content")).willReturn(aResponse().withStatus(201)
            .withBody("{\"sid\":\"HX9\"}")));
        var carrier = carrier();
        assertThat(carrier.syncTemplates()).isEqualTo(10);
        assertThat(carrier.syncTemplates()).as("the list still shows two, ten are made again").isEqualTo(10);
        twilio.verify(20, postRequestedFor(urlPathEqualTo("/v1/Content"))
            .withHeader("Content-Type", containing("application/json")));
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
        var sent = new Listed("SM2", "hello ", Instant.parse("2026-11-20T02:00:02Z"));
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

    private void templates(String... names) {
        var contents = IntStream.range(0, names.length)
            .mapToObj(i -> "{\"sid\":\"HX%d\",\"friendly_name\":\"%s\"}".formatted(i + 1, names[i]))
            .toList();
        twilio.stubFor(get(urlPathEqualTo("/v1/Content")).willReturn(
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
