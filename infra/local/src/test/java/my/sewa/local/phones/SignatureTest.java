package my.sewa.local.phones;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of twilio-java's own RequestValidatorTest; all with the token {@code 12345}. */
class SignatureTest {
    private static final String TOKEN = "12345";
    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, String> CALL = Map.of(
            "Digits", "1234", "CallSid", "CA1234567890ABCDE", "To", "+18005551212", "Caller", "+14158675309", "From",
            "+14158675309");

    @Test
    void signs_a_form_with_its_url() {
        assertThat(sign(URL, CALL)).isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        assertThat(sign("https://mycompany.com/myapp.php", CALL)).isEqualTo("1xaxFBvyzXYvWplzNOSs28HWO94=");
    }

    @Test
    void the_port_is_part_of_what_is_signed() {
        assertThat(sign("https://mycompany.com:443/myapp.php?foo=1&bar=2", CALL))
            .isEqualTo("kvajT1Ptam85bY51eRf/AJRuM3w=");
        assertThat(sign("http://mycompany.com:80/myapp.php?foo=1&bar=2", CALL))
            .isEqualTo("0ZXoZLH/DfblKGATFgpif+LLRf4=");
        assertThat(sign("http://mycompany.com:1234/myapp.php?foo=1&bar=2", CALL))
            .isEqualTo("Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
    }

    @Test
    void signs_a_url_without_a_form() {
        assertThat(sign(URL, Map.of())).isEqualTo("zYQTYrRWXE7LtzbG4PfP7/bkkGo=");
        assertThat(sign(URL + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620", Map.of()))
            .isEqualTo("a9nBmqA0ju/hNViExpshrM61xv4=");
    }

    @Test
    void signs_punctuation_and_other_alphabets() {
        assertThat(sign(URL, Map.of("Message", "Hello & goodbye! @#$%^*()", "From", "+1 (415) 867-5309", "Special",
                "unicode: ñáéíóú")))
            .isEqualTo("dCPiR4WtQ6QFN6pJh81CtlCcWLQ=");
    }

    @Test
    void empty_values_count() {
        assertThat(sign(URL, Map.of("Digits", "", "CallSid", "CA1234567890ABCDE", "EmptyParam", "")))
            .isEqualTo("9HHp/OqQMEwdrVebHDdA/+tqjX8=");
    }

    @Test
    void parameters_are_signed_in_the_order_of_their_names() {
        assertThat(sign(URL, Map.of("Zebra", "last", "Alpha", "first", "Beta", "second", "Gamma", "third")))
            .isEqualTo("enveUe73ZTVLAekHxez3Qx6JuuQ=");
    }

    @Test
    void a_fragment_is_for_twilio_alone() {
        assertThat(sign(URL + "#rc=3&rp=all", CALL)).isEqualTo(sign(URL, CALL));
    }

    @Test
    void twilios_own_validator_accepts_it() {
        var form = Map.of("Body", "Selamat pagi ☀\n<script>", "From", "whatsapp:+60199990002", "To", "");
        String url = "http://localhost:8080/webhooks/twilio/messages";
        assertThat(new RequestValidator(TOKEN).validate(url, form, sign(url, form))).isTrue();
        assertThat(new RequestValidator("54321").validate(url, form, sign(url, form))).isFalse();
    }

    private static String sign(String url, Map<String, String> form) {
        return Signature.of(url, form, TOKEN);
    }
}
