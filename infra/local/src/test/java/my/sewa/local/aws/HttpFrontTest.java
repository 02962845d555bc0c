package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over real HTTP, since the bytes are what matters. */
class HttpFrontTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger TOMCAT = Logger.getLogger("org.apache");
    private static final Instant NOW = Instant.parse("2026-11-20T04:05:06.789Z");

    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private WebServer server;

    private Function webhooks = _ -> bytes("{\"statusCode\":204}");
    private Function signatureWeb = _ -> bytes("{\"statusCode\":200,\"body\":\"page\"}");

    @BeforeEach
    void start() {
        TOMCAT.setLevel(Level.WARNING); // it tells of every start
        var functions = new Functions(this::unused, this::webhooks, this::signatureWeb);
        var front = new HttpFront(() -> Optional.of(functions), InstantSource.fixed(NOW));
        var factory = new TomcatServletWebServerFactory(0);
        factory.setBaseDirectory(folder.toFile());
        server = factory.getWebServer(
                context -> context.addServlet("front", front)
                    .addMapping(HttpFront.paths().toArray(String[]::new)));
        server.start();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop();
        server.destroy();
    }

    @Test
    void a_form_arrives_base64_encoded_with_nothing_of_it_changed() throws InterruptedException {
        String form = "Body=hi%20there+you&Empty=&Odd=%zz";
        send(post("/webhooks/twilio/messages?a=1&a=2&b=%C3%A9", form, "application/x-www-form-urlencoded"));

        var event = events.take();
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(new String(Base64.getDecoder().decode(event.path("body").asString()), StandardCharsets.UTF_8))
            .isEqualTo(form);
        assertThat(event.path("rawPath").asString()).isEqualTo("/webhooks/twilio/messages");
        assertThat(event.path("rawQueryString").asString()).isEqualTo("a=1&a=2&b=%C3%A9");
        assertThat(event.path("queryStringParameters")).isEqualTo(JSON.readTree("{\"a\":\"1,2\",\"b\":\"é\"}"));
    }

    @Test
    void json_arrives_as_text() throws InterruptedException {
        send(post("/webhooks/stripe", "{\"é\":1}", "application/json; charset=utf-8"));

        var event = events.take();
        assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
        assertThat(event.path("body").asString()).isEqualTo("{\"é\":1}");
    }

    @Test
    void an_event_has_all_that_an_http_api_says() throws InterruptedException {
        send(request("/health").header("X-Odd-Name", "one").header("X-Odd-Name", "two").GET());

        var event = events.take();
        assertThat(event.path("version").asString()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asString()).isEqualTo("$default");
        assertThat(event.at("/headers/x-odd-name").asString()).isEqualTo("one,two");
        assertThat(event.path("headers").propertyNames()).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
        assertThat(event.at("/requestContext/http").propertyNames())
            .containsExactlyInAnyOrder("method", "path", "protocol", "sourceIp", "userAgent");
        assertThat(event.at("/requestContext/http/method").asString()).isEqualTo("GET");
        assertThat(event.at("/requestContext/http/sourceIp").asString()).isEqualTo("127.0.0.1");
        assertThat(event.at("/requestContext/stage").asString()).isEqualTo("$default");
        assertThat(event.at("/requestContext/time").asString()).isEqualTo("20/Nov/2026:04:05:06 +0000");
        assertThat(event.at("/requestContext/timeEpoch").asLong()).isEqualTo(NOW.toEpochMilli());
        assertThat(event.has("body")).isFalse();
    }

    @Test
    void cookies_have_a_list_of_their_own() throws InterruptedException {
        send(request("/s/token").header("Cookie", "a=1; b=2").GET());

        var event = events.take();
        assertThat(event.path("cookies")).isEqualTo(JSON.readTree("[\"a=1\",\"b=2\"]"));
        assertThat(event.path("headers").has("cookie")).isFalse();
    }

    @Test
    void an_answer_is_passed_on_with_its_headers_cookies_and_bytes() {
        signatureWeb = _ -> bytes("""
                {"statusCode":201,"headers":{"Content-Type":"application/pdf","X-Own":"yes"},"cookies":["a=1","b=2"],
                 "body":"JVBERg==","isBase64Encoded":true}""");

        var answer = send(request("/d/token/QT-0241%20final.pdf").GET());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("%PDF");
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/pdf");
        assertThat(answer.headers().allValues("X-Own")).containsExactly("yes");
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(events.remove().path("rawPath").asString()).isEqualTo("/d/token/QT-0241%20final.pdf");
    }

    @Test
    void json_without_a_status_is_the_body_of_a_200() {
        webhooks = _ -> bytes("{\"status\":\"up\"}");

        var answer = send(request("/health").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void a_function_that_fails_answers_500_and_tells_nothing() {
        webhooks = _ -> {
            throw new FunctionFailed("webhooks", new IllegalStateException("secret"));
        };

        var answer = send(request("/health").GET());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void an_answer_that_is_no_json_is_a_500() {
        webhooks = _ -> bytes("up");

        assertThat(send(request("/health").GET()).statusCode()).isEqualTo(500);
    }

    @Test
    void more_than_a_function_may_be_sent_is_refused_before_the_function_sees_it() {
        var answer = send(post("/webhooks/stripe", "x".repeat(HttpFront.MOST + 1), "text/plain"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(events).isEmpty();
    }

    @Test
    void each_path_reaches_its_function_whatever_the_method() {
        assertThat(List.of("/s/t", "/v/c", "/d/t/f.pdf").stream().map(path -> send(request(path).GET()).body()))
            .containsOnly("page");
        assertThat(send(request("/webhooks/unknown").method("PATCH", BodyPublishers.noBody())).statusCode())
            .isEqualTo(204);
        assertThat(send(request("/elsewhere").GET()).statusCode()).isEqualTo(404);
    }

    private byte[] unused(byte[] event) {
        throw new IllegalStateException("no request is the bot's");
    }

    private byte[] webhooks(byte[] event) {
        events.add(JSON.readTree(event));
        return webhooks.call(event);
    }

    private byte[] signatureWeb(byte[] event) {
        events.add(JSON.readTree(event));
        return signatureWeb.call(event);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path));
    }

    private HttpRequest.Builder post(String path, String body, String type) {
        return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
