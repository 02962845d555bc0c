package my.sewa.bot.dynamodb;

import static my.sewa.bot.dynamodb.SlotsJson.text;
import static my.sewa.bot.dynamodb.SlotsJson.texts;

import java.util.ArrayList;
import java.util.List;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Step;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Problem;
import my.sewa.domain.tenant.TenantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests as JSON. */
final class RequestJson {
    private RequestJson() {}

    static void write(Request request, ObjectNode json) {
        json.put("id", request.id())
            .put("v", request.version())
            .put("t", request.tenant().code())
            .put("i", request.intent().code())
            .put("at", request.touchedAt().toEpochMilli());
        request.amends().ifPresent(number -> json.put("x", number));
        request.shown().ifPresent(terms -> json.put("sh", terms));
        var steps = json.putArray("s");
        request.steps().forEach(step -> write(step, request.tenant(), steps.addObject()));
    }

    private static void write(Step step, TenantId tenant, ObjectNode json) {
        json.put("o", step.origin());
        var said = json.putObject("s");
        new SlotsJson(tenant).write(step.said(), said);
        if (!step.unclear().isEmpty()) {
            var unclear = json.putArray("u");
            step.unclear().forEach(open -> {
                var written = unclear.addObject().put("k", open.kind().name()).put("w", open.spoken());
                var candidates = written.putArray("c");
                open.candidates().forEach(candidates::add);
            });
        }
        if (!step.wrong().isEmpty()) {
            var wrong = json.putArray("w");
            step.wrong().forEach(problem -> wrong.add(problem.name()));
        }
    }

    /** Those of an intent that this version no longer knows are left out. */
    static List<Request> readAll(JsonNode json) {
        var requests = new ArrayList<Request>();
        for (JsonNode request : json) {
            if (Intent.of(request.path("i").asString()).isPresent()) {
                requests.add(read(request));
            }
        }
        return requests;
    }

    static Request read(JsonNode json) {
        var tenant = new TenantId(json.path("t").asString());
        var steps = new ArrayList<Step>();
        for (JsonNode step : json.path("s")) {
            steps.add(step(step, tenant));
        }
        return new Request(json.path("id").asString(), json.path("v").asInt(), tenant,
                Intent.of(json.path("i").asString()).orElse(Intent.UNKNOWN), steps, ConversationJson.at(json),
                text(json, "x"), text(json, "sh"));
    }

    private static Step step(JsonNode json, TenantId tenant) {
        var unclear = new ArrayList<Ambiguity>();
        for (JsonNode open : json.path("u")) {
            unclear.add(new Ambiguity(Ambiguity.Kind.valueOf(open.path("k").asString()), open.path("w").asString(),
                    texts(open.path("c"))));
        }
        return new Step(json.path("o").asString(), new SlotsJson(tenant).read(json.path("s")), unclear,
                texts(json.path("w")).stream().map(Problem::valueOf).toList());
    }
}
