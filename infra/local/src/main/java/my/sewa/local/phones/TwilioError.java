package my.sewa.local.phones;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal in Twilio's words.
 *
 * @param status of the HTTP answer
 * @param code of <a href="https://www.twilio.com/docs/api/errors">Twilio's error list</a>
 */
record TwilioError(int status, int code, String message) {
    static TwilioError bad(int code, String message) {
        return new TwilioError(400, code, message);
    }

    static TwilioError notFound(String path) {
        return new TwilioError(404, 20404, "The requested resource " + path + " was not found");
    }

    ResponseEntity<Object> answer() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("message", message);
        body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        body.put("status", status);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        if (status == 401) {
            answer.header("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        } else if (status == 429 || status == 503) {
            answer.header("Retry-After", "1");
        }
        return answer.body(body);
    }
}
