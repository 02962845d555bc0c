package my.sewa.local.phones;

import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.ContentAndApprovals;
import com.twilio.rest.content.v1.content.ApprovalCreate;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import my.sewa.local.phones.PhonesRun.Running;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twilio's own SDK is content with what the stand-in answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwilioSdkTest {
    private static final PhoneNumber TO = new PhoneNumber("whatsapp:" + AMINAH);
    private static final PhoneNumber FROM = new PhoneNumber("whatsapp:" + OURS);
    private Running run;
    private TwilioRestClient client;

    @BeforeAll
    void start(@TempDir Path data) {
        run = PhonesRun.start(data);
        var host = new HttpHost("http", "localhost", URI.create(run.url()).getPort());
        client = new TwilioRestClient.Builder(run.twilio().account(), run.twilio().token())
            .httpClient(new NetworkHttpClient(
                    HttpClientBuilder.create().setRoutePlanner((_, _) -> new HttpRoute(host))))
            .build();
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void it_sends_fetches_and_lists() throws Exception {
        run.says(AMINAH, "hello");
        var sent = Message.creator(TO, FROM, "Salam 🙂").create(client);
        assertThat(sent.getStatus()).isEqualTo(Message.Status.QUEUED);
        var fetched = Message.fetcher(sent.getSid()).fetch(client);
        assertThat(fetched.getBody()).isEqualTo("Salam 🙂");
        assertThat(fetched.getDateCreated()).isEqualTo(sent.getDateCreated());
        for (int i = 0; i < 4; i++) {
            Message.creator(TO, FROM, "more " + i).create(client);
        }
        // all pages of two, newest first, from a time on
        var since = sent.getDateCreated().withZoneSameInstant(ZoneOffset.UTC);
        var listed = StreamSupport.stream(Message.reader()
            .setTo(TO)
            .setDateSentAfter(since)
            .pageSize(2)
            .read(client)
            .spliterator(), false).map(Message::getBody).toList();
        assertThat(listed).containsExactly("more 3", "more 2", "more 1", "more 0", "Salam 🙂");
        assertThat(Message.reader()
            .setTo(TO)
            .setDateSentAfter(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1))
            .read(client)).isEmpty();
        assertThat(Message.reader().setFrom(TO).read(client)).first()
            .matches(message -> message.getDirection() == Message.Direction.INBOUND)
            .matches(message -> message.getStatus() == Message.Status.RECEIVED);
    }

    @Test
    void it_understands_refusals() {
        assertThatExceptionOfType(ApiException.class)
            .isThrownBy(() -> Message.creator(TO, FROM, "x".repeat(1601)).create(client))
            .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(21617))
            .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(400));
    }

    @Test
    void it_creates_templates_and_has_them_approved() {
        var types = new Content.Types.Builder().twilioText(
                new Content.TwilioText.Builder("Dear {{1}}, your genset is due back today.").build())
            .build();
        var created = Content.creator(new Content.ContentCreateRequest.Builder("en", types)
            .friendlyName("return_due_en")
            .variables(Map.of("1", "Ali"))
            .build()).create(client);
        assertThat(created.getSid()).startsWith("HX");
        ApprovalCreate.creator(created.getSid(),
                new ApprovalCreate.ContentApprovalRequest.Builder("return_due_en", "UTILITY").build())
            .create(client);
        var all = StreamSupport.stream(ContentAndApprovals.reader().pageSize(1).read(client).spliterator(), false)
            .filter(one -> one.getSid().equals(created.getSid()))
            .toList();
        assertThat(all).singleElement()
            .satisfies(one -> assertThat(one.getApprovalRequests()).isEqualTo(Map.of("type", "whatsapp", "name",
                    "return_due_en", "category", "UTILITY", "content_type", "twilio/text", "status", "approved",
                    "rejection_reason", "", "allow_category_change", true)));
    }
}
