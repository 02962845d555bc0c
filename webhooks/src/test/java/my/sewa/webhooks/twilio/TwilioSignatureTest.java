package my.sewa.webhooks.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import my.sewa.webhooks.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of Twilio's own RequestValidatorTest; their token is 12345. */
class TwilioSignatureTest {
    private static final String U = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, String> P = Map.of("Digits", "1234", "CallSid", "CA1234567890ABCDE", "To",
            "+18005551212", "Caller", "+14158675309", "From", "+14158675309");

    static List<Arguments> vectors() {
        return List.of(Arguments.of(U, P, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
                Arguments.of("https://mycompany.com:443/myapp.php?foo=1&bar=2", P, "kvajT1Ptam85bY51eRf/AJRuM3w="),
                Arguments.of("http://mycompany.com:80/myapp.php?foo=1&bar=2", P, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
                Arguments.of("http://mycompany.com:1234/myapp.php?foo=1&bar=2", P, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
                Arguments.of(U, Map.of(), "zYQTYrRWXE7LtzbG4PfP7/bkkGo="),
                Arguments.of("https://mycompany.com/myapp.php", P, "1xaxFBvyzXYvWplzNOSs28HWO94="),
                Arguments.of(U, Map.of("Message", "Hello & goodbye! @#$%^*()", "From", "+1 (415) 867-5309", "Special",
                        "unicode: ñáéíóú"), "dCPiR4WtQ6QFN6pJh81CtlCcWLQ="),
                Arguments.of(U, Map.of("Digits", "", "CallSid", "CA1234567890ABCDE", "EmptyParam", ""),
                        "9HHp/OqQMEwdrVebHDdA/+tqjX8="),
                Arguments.of(U, Map.of("Zebra", "last", "Alpha", "first", "Beta", "second", "Gamma", "third"),
                        "enveUe73ZTVLAekHxez3Qx6JuuQ="));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void twilios_own_vectors_match(String url, Map<String, String> fields, String signature) {
        assertThat(matches(List.of("12345"), url, fields, signature)).isTrue();
        assertThat(matches(List.of("54321"), url, fields, signature)).as("another token").isFalse();
        assertThat(matches(List.of("54321", "12345"), url, fields, signature)).as("while it is changed").isTrue();
    }

    @Test
    void one_changed_field_or_path_does_not_match() {
        var changed = Map.of("Digits", "1235", "CallSid", "CA1234567890ABCDE", "To", "+18005551212", "Caller",
                "+14158675309", "From", "+14158675309");
        assertThat(matches(List.of("12345"), U, changed, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
        assertThat(matches(List.of("12345"), U + "3", P, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
        assertThat(matches(List.of("12345"), U, P, "")).isFalse();
    }

    private static boolean matches(List<String> tokens, String url, Map<String, String> fields, String signature) {
        var address = URI.create(url);
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String base = url.substring(0, url.indexOf(address.getRawPath()));
        var request = new HttpRequest("POST", address.getRawPath(), query, Map.of("x-twilio-signature", signature), "");
        return new TwilioSignature(base, tokens).matches(request, new TwilioForm(fields));
    }
}
