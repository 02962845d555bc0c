package my.sewa.bot.dynamodb;

import static my.sewa.bot.dynamodb.SlotsJson.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.Trace;
import my.sewa.bot.dialogue.Trace.Meant;
import my.sewa.bot.dialogue.Trace.Part;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Span;
import my.sewa.domain.tenant.TenantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the last message was read, as a part of {@link ConversationJson}. */
final class TraceJson {
    private static final String CONTINUES = "+";

    private TraceJson() {}

    static void write(Trace trace, ObjectNode json) {
        json.put("t", trace.tenant().code()).put("h", trace.how().name());
        if (!trace.meant().isEmpty()) {
            var meant = json.putArray("i");
            trace.meant().forEach(one -> meant.add((one.continues() ? CONTINUES : "") + one.intent().code()));
        }
        if (!trace.parts().isEmpty()) {
            var parts = json.putArray("p");
            trace.parts()
                .forEach(part -> parts.addArray().add(part.kind().name()).add(part.words()).add(part.became()));
        }
        trace.unread().ifPresent(unread -> json.put("u", unread.id()).put("at", unread.at().toEpochMilli()));
    }

    /** Empty for one of a later version, too: it explains only the last message. */
    static Optional<Trace> read(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Trace(new TenantId(json.path("t").asString()),
                    Trace.How.valueOf(json.path("h").asString()), meant(json.path("i")), parts(json.path("p")),
                    text(json, "u").map(id -> new Trace.Unread(id, Instant.ofEpochMilli(json.path("at").asLong())))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<Meant> meant(JsonNode json) {
        var all = new ArrayList<Meant>();
        for (JsonNode one : json) {
            String code = one.asString();
            boolean continues = code.startsWith(CONTINUES);
            Intent.of(continues ? code.substring(1) : code).ifPresent(intent -> all.add(new Meant(intent, continues)));
        }
        return all;
    }

    private static List<Part> parts(JsonNode json) {
        var all = new ArrayList<Part>();
        for (JsonNode one : json) {
            all.add(new Part(Span.Kind.valueOf(one.path(0).asString()), one.path(1).asString(),
                    one.path(2).asString()));
        }
        return all;
    }
}
