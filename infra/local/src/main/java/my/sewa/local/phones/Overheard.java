package my.sewa.local.phones;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.Said.Tap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Twilio knows every message that reaches a webhook. One that somebody else has signed and posted, and the stack has
 * taken, is therefore shown in its chat, listed, and opens the 24-hour window as if it had been written on the page.
 */
@Component
final class Overheard extends OncePerRequestFilter {
    private static final int LARGEST = 64 * 1024;

    private final PhonesSettings settings;
    private final Store store;
    private final Identities identities;

    Overheard(PhonesSettings settings, Store store, Identities identities) {
        this.settings = settings;
        this.store = store;
        this.identities = identities;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Deliveries.PATH.equals(request.getRequestURI()) || !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingRequestWrapper(request, LARGEST);
        chain.doFilter(kept, response);
        if (response.getStatus() >= 200 && response.getStatus() < 300) {
            note(form(new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8)));
        }
    }

    private void note(Map<String, String> form) {
        String sid = form.getOrDefault("MessageSid", "");
        String from = form.getOrDefault("From", "");
        String to = form.getOrDefault("To", "");
        if (sid.isEmpty() || !from.startsWith("whatsapp:") || !to.startsWith("whatsapp:")
                || store.message(sid).isPresent()) {
            return;
        }
        var chat = new Chat(to.substring("whatsapp:".length()),
                identities.personOf(from.substring("whatsapp:".length())));
        store.add(new ChatMessage(sid, true, chat, from, said(form),
                Optional.ofNullable(form.get("OriginalRepliedMessageSid")), Status.DELIVERED, Optional.empty(),
                Optional.empty(), false, Optional.empty(), Instant.now(), settings.clock().instant(), 0));
    }

    private static Said said(Map<String, String> form) {
        var tap = form.containsKey("ListId")
                ? Optional.of(new Tap(true, form.getOrDefault("ListTitle", ""), form.getOrDefault("ListId", "")))
                : Optional.ofNullable(form.get("ButtonPayload"))
                    .map(payload -> new Tap(false, form.getOrDefault("ButtonText", ""), payload));
        return new Said(form.getOrDefault("MessageType", "text"), form.getOrDefault("Body", ""), List.of(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), tap);
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
