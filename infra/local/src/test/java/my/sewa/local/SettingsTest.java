package my.sewa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void nothing_has_to_be_given_but_a_free_port() {
        var settings = settings(Map.of());

        assertThat(settings.port()).isPositive();
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:" + settings.port()));
        assertThat(settings.twilioUrl()).isEqualTo(URI.create("http://localhost:" + settings.port()));
        assertThat(settings.data()).isEqualTo(Path.of(".sewa").toAbsolutePath());
        assertThat(settings.whatsAppNumber().e164()).isEqualTo("+60300000000");
        assertThat(settings.clock()).isEmpty();
        assertThat(settings.dynamoDb()).isEmpty();
    }

    @Test
    void the_functions_find_everything_resolved_in_their_environment() {
        var settings = settings(Map.of("SEWA_CLOCK", "2026-11-20T09:00:00+08:00", "SEWA_MYINVOIS_URL", "http://lhdn/"));

        var environment = settings.forFunctions(URI.create("http://d"), URI.create("http://s"));

        assertThat(environment).containsEntry("SEWA_DYNAMODB_URL", "http://d")
            .containsEntry("SEWA_S3_URL", "http://s")
            .containsEntry("SEWA_PUBLIC_URL", "http://localhost:" + settings.port())
            .containsEntry("SEWA_MYINVOIS_URL", "http://lhdn/")
            .containsKeys("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "SEWA_TWILIO_URL", "SEWA_WHATSAPP_NUMBER")
            .doesNotContainKeys("SEWA_CLOCK", "SEWA_PORT", "SEWA_DATA", "SEWA_WORLD");
    }

    @Test
    void what_is_given_is_taken() {
        var settings = settings(Map.of(
                "SEWA_PUBLIC_URL", "https://sewa.example/",
                "SEWA_CLOCK", "2026-11-20T01:00:00Z",
                "SEWA_DYNAMODB_URL", "http://127.0.0.1:8000",
                "TWILIO_ACCOUNT_SID", "ACx",
                "TWILIO_AUTH_TOKEN", "new, old"));

        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://sewa.example"));
        assertThat(settings.clock()).contains(Instant.parse("2026-11-20T01:00:00Z"));
        assertThat(settings.dynamoDb()).contains(URI.create("http://127.0.0.1:8000"));
        assertThat(settings.authTokens()).containsExactly("new", "old");
    }

    @Test
    void a_blank_variable_counts_as_not_given() {
        assertThat(settings(Map.of("TWILIO_ACCOUNT_SID", " ", "SEWA_CLOCK", "")).accountSid())
            .isEqualTo(Settings.DEMO_ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEWA_PORT                | eighty
            SEWA_PORT                | 65536
            SEWA_PORT                | -1
            SEWA_PUBLIC_URL          | sewa.example
            SEWA_PUBLIC_URL          | ftp://sewa.example
            SEWA_PUBLIC_URL          | https://sewa.example/?a=b
            SEWA_PUBLIC_URL          | https://
            SEWA_WORLD               | /nowhere/world.json
            SEWA_CLOCK               | 2026-11-20
            SEWA_CLOCK               | 2026-11-20T09:00
            SEWA_TWILIO_URL          | twilio
            SEWA_WHATSAPP_NUMBER     | 0300000000
            SEWA_WHATSAPP_NUMBER     | whatsapp:+60300000000
            SEWA_MYINVOIS_URL        | lhdn
            SEWA_MYINVOIS_PORTAL_URL | //portal
            SEWA_STRIPE_URL          | stripe
            SEWA_ADYEN_URL           | adyen
            SEWA_DYNAMODB_URL        | 8000
            SEWA_S3_URL              | s3://bucket
            SEWA_TABLE_PREFIX        | a/b
            SEWA_LINK_KEYS           | secret
            SEWA_LINK_KEYS           | k1:c2VjcmV0
            SEWA_LINK_KEYS           | k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,
            """)
    void a_wrong_value_is_refused_in_one_sentence_that_names_the_variable(String name, String value) {
        assertThatThrownBy(() -> settings(Map.of(name, value))).isInstanceOf(WrongSetting.class)
            .hasMessageStartingWith(name + " must ")
            .hasMessageEndingWith(".")
            .message()
            .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
            "TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN, TWILIO_ACCOUNT_SID",
            "SEWA_STRIPE_KEY, SEWA_STRIPE_WEBHOOK_SECRET", "SEWA_ADYEN_HMAC_KEY, SEWA_ADYEN_KEY"})
    void a_half_given_pair_is_refused_by_the_name_of_what_is_missing(String given, String missing) {
        assertThatThrownBy(() -> settings(Map.of(given, "secret-value"))).isInstanceOf(WrongSetting.class)
            .hasMessageStartingWith(missing + " must be given too, since " + given)
            .message()
            .doesNotContain("secret-value");
    }

    @Test
    void three_tokens_are_refused_without_showing_them() {
        var given = Map.of("TWILIO_ACCOUNT_SID", "ACx", "TWILIO_AUTH_TOKEN", "secret-a,secret-b,secret-c");

        assertThatThrownBy(() -> settings(given)).hasMessageStartingWith("TWILIO_AUTH_TOKEN must")
            .message()
            .doesNotContain("secret");
    }

    @Test
    void a_port_in_use_is_refused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> Settings.from(Map.of("SEWA_PORT", port))).hasMessageStartingWith("SEWA_PORT must")
                .hasMessageContaining(port);
        }
    }

    @Test
    void a_world_that_can_be_read_is_taken(@TempDir Path folder) throws IOException {
        Path world = Files.writeString(folder.resolve("world.json"), "{}");

        assertThat(settings(Map.of("SEWA_WORLD", world.toString())).world()).contains(world);
        assertThatThrownBy(() -> settings(Map.of("SEWA_WORLD", folder.toString())))
            .hasMessageStartingWith("SEWA_WORLD must");
    }

    @Test
    void only_variables_of_ours_reach_the_functions() {
        assertThat(settings(Map.of("HOME", "/root", "SEWA_S3_URL", "http://s3")).given())
            .containsOnlyKeys("SEWA_PORT", "SEWA_S3_URL");
    }

    private static Settings settings(Map<String, String> given) {
        var environment = new HashMap<>(given);
        environment.putIfAbsent("SEWA_PORT", "0");
        return Settings.from(environment);
    }
}
