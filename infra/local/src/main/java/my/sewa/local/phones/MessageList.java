package my.sewa.local.phones;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** The question of {@code GET Messages.json}: filters and page. */
record MessageList(MultiValueMap<String, String> query, String path) {
    private static final int MOST = 1000;

    static MessageList of(MultiValueMap<String, String> query, String path) {
        return new MessageList(query, path);
    }

    /** Newest first. */
    ResponseEntity<Object> answer(Store store, String account) {
        int size;
        int page;
        List<ChatMessage> found;
        try {
            size = Math.clamp(number("PageSize", 50), 1, MOST);
            page = Math.max(0, number("Page", 0));
            found = store.messages(this::matches).reversed();
        } catch (DateTimeException | NumberFormatException _) {
            return TwilioError.bad(20001, "Invalid date or page").answer();
        }
        var shown = found.stream().skip((long) page * size).limit(size).toList();
        boolean more = found.size() > (page + 1L) * size;
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("messages", shown.stream().map(message -> MessageJson.of(message, account)).toList());
        json.put("page", page);
        json.put("page_size", size);
        json.put("start", page * size);
        json.put("end", Math.max(0, page * size + shown.size() - 1));
        json.put("uri", uri(page, size));
        json.put("first_page_uri", uri(0, size));
        json.put("previous_page_uri", page > 0 ? uri(page - 1, size) : null);
        json.put("next_page_uri", more ? uri(page + 1, size) : null);
        return ResponseEntity.ok(json);
    }

    private boolean matches(ChatMessage message) {
        String ours = "whatsapp:" + message.chat().ours();
        String from = message.inbound() ? message.address() : ours;
        String to = message.inbound() ? ours : message.address();
        return field("From").map(from::equals).orElse(true) && field("To").map(to::equals).orElse(true)
                && field("DateSent").map(day -> isOn(message, day)).orElse(true)
                && field("DateSent>").map(from1 -> !message.sentAt().isBefore(start(from1))).orElse(true)
                && field("DateSent<").map(until -> !message.sentAt().isAfter(start(until))).orElse(true);
    }

    private static boolean isOn(ChatMessage message, String day) {
        return LocalDate.ofInstant(message.sentAt(), ZoneOffset.UTC)
            .equals(LocalDate.ofInstant(start(day), ZoneOffset.UTC));
    }

    /** A date means its midnight; without a zone it is in UTC, as Twilio's SDK writes it. */
    private static Instant start(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
    }

    private int number(String name, int otherwise) {
        return field(name).map(Integer::parseInt).orElse(otherwise);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(value -> !value.isEmpty());
    }

    private String uri(int page, int size) {
        String filters = query.toSingleValueMap()
            .entrySet()
            .stream()
            .filter(entry -> !entry.getKey().startsWith("Page"))
            .map(entry -> "&" + encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining());
        return path + "?PageSize=" + size + "&Page=" + page + filters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
