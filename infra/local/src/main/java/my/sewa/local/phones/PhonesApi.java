package my.sewa.local.phones;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.local.phones.Directory.Entry;
import my.sewa.local.phones.Said.Medium;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page asks and does: the phones' side of the chats. JSON only, so that no other site's page can use it. */
@RestController
@RequestMapping("/local/phones")
final class PhonesApi {
    /** The page at its start. */
    record State(Instant now, String zone, List<String> ours, List<Entry> people, List<ChatMessage> messages,
            long seq) {}

    /** A phone to add: E.164, or a WhatsApp user id such as {@code MY.1234567890}. */
    record NewPhone(String address, String name, Optional<String> ours) {}

    /** What a phone now shows. */
    record Shown(List<String> sids) {}

    private static final int RECENT = 400;
    private static final Pattern ADDRESS = Pattern.compile("\\+[1-9][0-9]{6,14}|[A-Z]{2}\\.[A-Za-z0-9]{1,128}");

    private final PhonesSettings settings;
    private final Store store;
    private final Directory directory;
    private final MediaFiles files;
    private final Handsets handsets;
    private final Network network;

    PhonesApi(PhonesSettings settings, Store store, Directory directory, MediaFiles files, Handsets handsets,
            Network network) {
        this.settings = settings;
        this.store = store;
        this.directory = directory;
        this.files = files;
        this.handsets = handsets;
        this.network = network;
    }

    /** The newest messages of each chat; older ones by {@link #earlier}. */
    @GetMapping("/state")
    State state() {
        long seq = store.seq(); // first: what changes meanwhile is told again
        var recent = store.newest(RECENT).values().stream().flatMap(List::stream).toList();
        return new State(settings.clock().instant(), "Asia/Kuala_Lumpur", settings.ourNumbers().get(),
                directory.all(), recent, seq);
    }

    /** Up to 400 messages of one chat that came before the one named. */
    @GetMapping("/earlier")
    List<ChatMessage> earlier(@RequestParam String ours, @RequestParam String person, @RequestParam String before) {
        var chat = store.messages(message -> message.chat().equals(new Chat(ours, person)));
        return newest(chat.stream().takeWhile(message -> !message.sid().equals(before)).toList());
    }

    @GetMapping("/people")
    List<Entry> people() {
        return directory.all();
    }

    @PostMapping(path = "/people", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> add(@RequestBody NewPhone phone) {
        String ours = phone.ours().orElseGet(directory::shared);
        if (!ADDRESS.matcher(phone.address()).matches() || !settings.ourNumbers().get().contains(ours)) {
            return bad("a phone is written like +60123456789, a WhatsApp user id like MY.1234567890");
        }
        var known = directory.find(phone.address(), Optional.of(ours));
        if (known.isEmpty()) {
            String name = phone.name().isBlank() ? phone.address() : phone.name().strip();
            store.save(new Stranger(phone.address(), name, ours));
        }
        return ResponseEntity.ok(directory.find(phone.address(), Optional.of(ours)).orElseThrow());
    }

    @PostMapping(path = "/send", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> send(@RequestBody Handsets.Draft draft) {
        return switch (handsets.send(draft)) {
            case Handsets.Outcome.Sent(ChatMessage message) -> ResponseEntity.status(201).body(message);
            case Handsets.Outcome.Refused(String why) -> bad(why);
        };
    }

    @PostMapping(path = "/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> read(@RequestBody Shown shown) {
        shown.sids().forEach(network::read);
        return ResponseEntity.noContent().build();
    }

    /** Takes a picture, voice note or file of at most 16 MB; its name, URL-encoded, in a header of its own. */
    @PostMapping("/media")
    ResponseEntity<Object> upload(@RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestHeader("X-File-Name") String name, InputStream content) throws IOException {
        String type = contentType.replaceFirst(";.*", "").strip();
        String file = URLDecoder.decode(name, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}/\\\\]", "_");
        var kept = files.keep(content, "", type, file);
        kept.ifPresent(handsets::uploaded);
        return kept.<ResponseEntity<Object>>map(medium -> ResponseEntity.status(201).body(medium))
            .orElseGet(() -> bad("WhatsApp carries at most 16 MB"));
    }

    @GetMapping("/media/{message}/{sid}")
    ResponseEntity<byte[]> media(@PathVariable String message, @PathVariable String sid) {
        return store.message(message)
            .flatMap(found -> found.said().media().stream().filter(medium -> medium.sid().equals(sid)).findFirst())
            .flatMap(medium -> files.read(sid).map(bytes -> shown(medium, bytes)))
            .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Only what cannot carry script is shown in place; all else is saved, under its own name. */
    private static ResponseEntity<byte[]> shown(Medium medium, byte[] bytes) {
        boolean inPlace = medium.contentType()
            .matches("image/(png|jpeg|webp|gif)|(audio|video)/[a-z0-9.+-]+|application/pdf");
        var disposition = (inPlace ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(medium.name().isEmpty() ? "file" : medium.name(), StandardCharsets.UTF_8)
            .build();
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(medium.contentType()))
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
            .header("Cache-Control", "max-age=86400")
            .body(bytes);
    }

    private static List<ChatMessage> newest(List<ChatMessage> messages) {
        return messages.subList(Math.max(0, messages.size() - RECENT), messages.size());
    }

    private static ResponseEntity<Object> bad(String why) {
        return ResponseEntity.badRequest().body(Map.of("error", why));
    }
}
