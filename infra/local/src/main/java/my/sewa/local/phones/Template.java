package my.sewa.local.phones;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A Content template.
 *
 * @param variables sample values, which also stand in for values left out when it is sent
 * @param types as they were posted, one object for each content type
 */
record Template(String sid, String friendlyName, String language, Map<String, String> variables, JsonNode types,
        Instant created, Optional<Approval> approval) {
    /** The richest first: that one is what WhatsApp shows. */
    static final List<String> TYPES = List.of(
            "whatsapp/card", "twilio/card", "twilio/list-picker", "twilio/quick-reply", "twilio/call-to-action",
            "twilio/media", "twilio/location", "twilio/text");

    /** WhatsApp's word on a template: status pending, approved or rejected. */
    record Approval(String name, String category, String contentType, String status, String rejectionReason) {}

    Template {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
    }

    Template judged(Approval by) {
        return new Template(sid, friendlyName, language, variables, types, created, Optional.of(by));
    }

    @JsonIgnore
    boolean isApproved() {
        return approval.filter(given -> "approved".equals(given.status())).isPresent();
    }

    /** The content type that WhatsApp gets. */
    @JsonIgnore
    String shownType() {
        return TYPES.stream().filter(types::has).findFirst().orElseThrow();
    }

    @JsonIgnore
    JsonNode shown() {
        return types.get(shownType());
    }

    /** What a card calls its text has changed over time: the body, else the title. */
    @JsonIgnore
    String body() {
        String body = shown().path("body").asString("");
        return body.isEmpty() ? shown().path("title").asString("") : body;
    }
}
