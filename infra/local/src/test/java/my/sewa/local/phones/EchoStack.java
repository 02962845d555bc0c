package my.sewa.local.phones;

import com.twilio.security.RequestValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stands where the stack will be: checks signatures as Twilio's SDK does, keeps what it is told, answers by REST. */
@RestController
class EchoStack {
    final BlockingQueue<Map<String, String>> inbound = new LinkedBlockingQueue<>();
    final BlockingQueue<Map<String, String>> callbacks = new LinkedBlockingQueue<>();
    volatile int answer = 204;
    volatile Answerer answerer = (_, _) -> {};

    /** Says something to a message that came in. */
    interface Answerer {
        void answer(Map<String, String> message, Twilio twilio) throws IOException, InterruptedException;
    }

    private final PhonesSettings settings;

    EchoStack(PhonesSettings settings) {
        this.settings = settings;
    }

    @PostMapping("/webhooks/twilio/messages")
    ResponseEntity<Void> message(@RequestParam MultiValueMap<String, String> form,
            @RequestHeader("X-Twilio-Signature") String signature) throws IOException, InterruptedException {
        var fields = new TreeMap<>(form.toSingleValueMap());
        String url = settings.publicUrl().get() + "/webhooks/twilio/messages";
        if (!new RequestValidator(settings.tokens().getFirst()).validate(url, fields, signature)) {
            return ResponseEntity.status(403).build();
        }
        inbound.add(fields);
        if (answer == 204) {
            answerer.answer(fields, twilio());
        }
        return ResponseEntity.status(answer).build();
    }

    @PostMapping("/webhooks/twilio/status")
    ResponseEntity<Void> status(HttpServletRequest request, @RequestHeader("X-Twilio-Signature") String signature) {
        var fields = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        var signed = new TreeMap<>(fields);
        signed.remove("m"); // of the query, which is part of the URL
        String url = settings.publicUrl().get() + "/webhooks/twilio/status?" + request.getQueryString();
        if (!new RequestValidator(settings.tokens().getFirst()).validate(url, signed, signature)) {
            return ResponseEntity.status(403).build();
        }
        callbacks.add(fields);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/d/token/{name}")
    ResponseEntity<byte[]> document(@PathVariable String name) {
        return ResponseEntity.ok()
            .header("Content-Type", name.endsWith(".svg") ? "image/svg+xml" : "application/pdf")
            .body("%PDF-1.4 tiny".getBytes(
                    java.nio.charset.StandardCharsets.US_ASCII));
    }

    Twilio twilio() {
        return new Twilio(settings.ownUrl().get(), settings.accountSid(), settings.tokens().getFirst());
    }

    /** Twilio's REST API, called plainly. */
    record Twilio(String base, String account, String token) {
        private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        HttpResponse<String> send(String... fields) throws IOException, InterruptedException {
            return call(request("/2010-04-01/Accounts/" + account + "/Messages.json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return call(request(path).GET());
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            return call(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        HttpRequest.Builder request(String path) {
            String basic = java.util.Base64.getEncoder()
                .encodeToString(
                        (account + ":" + token).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + basic);
        }

        static HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        private static String form(String... fields) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < fields.length; i += 2) {
                pairs.add(fields[i] + "=" + java.net.URLEncoder.encode(
                        fields[i + 1], java.nio.charset.StandardCharsets.UTF_8));
            }
            return String.join("&", pairs);
        }
    }
}
