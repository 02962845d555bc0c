package my.sewa.local.phones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.Faults.Fault;
import my.sewa.local.phones.MessageForm.Judged.Accepted;
import my.sewa.local.phones.MessageForm.Judged.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends and lists messages.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/api/message-resource">Twilio, Messages resource</a>
 */
@RestController
@RequestMapping("/2010-04-01/Accounts/{account}")
final class MessagesApi {
    private static final String AUTHORIZATION = "Authorization";

    private final PhonesSettings settings;
    private final Guard guard;
    private final Store store;
    private final Identities identities;
    private final Network network;
    private final MediaFiles files;
    private final Faults faults;
    private final JsonMapper json;

    MessagesApi(PhonesSettings settings, Guard guard, Store store, Identities identities, Network network,
            MediaFiles files, Faults faults, JsonMapper json) {
        this.settings = settings;
        this.guard = guard;
        this.store = store;
        this.identities = identities;
        this.network = network;
        this.files = files;
        this.faults = faults;
        this.json = json;
    }

    @PostMapping(path = "/Messages.json", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Nullable
    ResponseEntity<Object> send(@PathVariable String account,
            @RequestHeader(name = AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam MultiValueMap<String, String> form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal = guard.refusal(authorization, account, request.getRequestURI());
        if (refusal.isPresent()) {
            return refusal.get().answer();
        }
        var fault = faults.take();
        return switch (fault.map(Fault::kind).orElse(null)) {
            case null -> accept(form);
            case TOO_MANY -> new TwilioError(429, 20429, "Too Many Requests").answer();
            case BROKEN -> new TwilioError(500, 20500, "Internal Server Error").answer();
            case UNAVAILABLE -> new TwilioError(503, 20503, "Service Unavailable").answer();
            case REFUSE -> cut(response);
            case DROP_AFTER_ACCEPT -> {
                accept(form);
                yield cut(response);
            }
            case SLOW -> {
                pause(fault.orElseThrow());
                yield accept(form);
            }
        };
    }

    @GetMapping("/Messages.json")
    ResponseEntity<Object> list(@PathVariable String account,
            @RequestHeader(name = AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        return guard.refusal(authorization, account, request.getRequestURI())
            .map(TwilioError::answer)
            .orElseGet(() -> MessageList.of(query, request.getRequestURI()).answer(store, settings.accountSid()));
    }

    @GetMapping("/Messages/{sid:[A-Z]{2}[0-9a-f]{32}}.json")
    ResponseEntity<Object> fetch(@PathVariable String account, @PathVariable String sid,
            @RequestHeader(name = AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request) {
        return guard.refusal(authorization, account, request.getRequestURI())
            .map(TwilioError::answer)
            .orElseGet(() -> store.message(sid)
                .map(message -> ResponseEntity.<Object>ok(MessageJson.of(message, settings.accountSid())))
                .orElseGet(() -> TwilioError.notFound(request.getRequestURI()).answer()));
    }

    @GetMapping("/Messages/{message}/Media/{sid}")
    ResponseEntity<Object> media(@PathVariable String account, @PathVariable String message, @PathVariable String sid,
            @RequestHeader(name = AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request) {
        return guard.refusal(authorization, account, request.getRequestURI())
            .map(TwilioError::answer)
            .orElseGet(() -> store.message(message)
                .flatMap(found -> mediumOf(found, sid))
                .flatMap(medium -> files.read(sid)
                    .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(medium.contentType()))
                        .<Object>body(bytes)))
                .orElseGet(() -> TwilioError.notFound(request.getRequestURI()).answer()));
    }

    private ResponseEntity<Object> accept(MultiValueMap<String, String> form) {
        var judged = new MessageForm(form, store, identities, settings.ourNumbers().get(), json).judge();
        return switch (judged) {
            case Refused(TwilioError why) -> why.answer();
            case Accepted accepted -> {
                var message = store.add(queued(accepted));
                network.carry(message);
                yield ResponseEntity.status(201).body(MessageJson.of(message, settings.accountSid()));
            }
        };
    }

    private ChatMessage queued(Accepted accepted) {
        String prefix = accepted.said().media().isEmpty() ? "SM" : "MM";
        return new ChatMessage(Sids.next(prefix), false, accepted.chat(), accepted.to(), accepted.said(),
                Optional.empty(), Status.QUEUED, Optional.empty(), accepted.callback(), accepted.template(),
                accepted.unsendable(), Instant.now(), settings.clock().instant(), 0);
    }

    /** Promises a body and closes instead: the caller cannot know what became of the message. */
    private static @Nullable ResponseEntity<Object> cut(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setContentLength(1000);
        response.flushBuffer();
        return null;
    }

    private static void pause(Fault fault) {
        try {
            Thread.sleep(fault.delay());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Said.Medium> mediumOf(ChatMessage message, String sid) {
        return message.said().media().stream().filter(medium -> medium.sid().equals(sid)).findFirst();
    }
}
