package my.sewa.local.commands.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Conversations, a message and its reply a round: from the webhook until Twilio is handed the reply. Each thread is a
 * member of staff who drafts a quotation, changes it, creates it, and starts again.
 */
final class TurnWorkload implements Workload {
    private static final List<String> CONVERSATION = List.of(
            "quote 2 genset 20kva for Ali Construction 25/11 to 29/11", "3 unit", "diskaun 5%", "delivery rm150", "ok");
    private static final List<String> NAMES = List.of("draft", "change", "change", "change", "create");
    private static final int SETTLING = 200;

    private final BenchStack stack;
    private final Map<String, Object> steps;

    TurnWorkload(BenchStack stack) throws InterruptedException {
        this.stack = stack;
        for (int round = 0; round < 2 * CONVERSATION.size(); round++) { // warm before anything is counted
            say("warm" + round, 0, CONVERSATION.get(round % CONVERSATION.size()));
        }
        this.steps = measured();
        stack.resetMetrics();
    }

    @Override
    public boolean once(int thread, int round) throws InterruptedException {
        return say("%08x%024x".formatted(thread, round), thread, CONVERSATION.get(round % CONVERSATION.size()));
    }

    @Override
    public Map<String, Object> report(long done) {
        var report = new LinkedHashMap<String, Object>();
        report.put("units_each", WebhookWorkload.Units.each(stack.metrics().at("/dynamodb/total"), done));
        report.put("units_of_one", steps);
        return report;
    }

    @Override
    public void close() {
        stack.close();
    }

    private boolean say(String id, int thread, String text) throws InterruptedException {
        return stack.writes("SM" + id, BenchStack.staff(thread), text)
                && stack.twilio().awaitReply(BenchStack.staff(thread));
    }

    /** What each kind of message costs by itself, from its webhook until its reply has been read. */
    private Map<String, Object> measured() throws InterruptedException {
        var measured = new LinkedHashMap<String, Object>();
        for (int step = 0; step < CONVERSATION.size(); step++) {
            settled();
            stack.resetMetrics();
            say("measured" + step, 0, CONVERSATION.get(step));
            measured.put(NAMES.get(step), shown(settled()));
        }
        settled();
        return measured;
    }

    /** Waits until nothing is counted any more: the last status has arrived and been written. */
    private JsonNode settled() throws InterruptedException {
        var seen = new ArrayList<JsonNode>();
        do {
            Thread.sleep(SETTLING);
            seen.add(stack.metrics());
        } while (seen.size() < 4
                || !seen.getLast().path("dynamodb").equals(seen.get(seen.size() - 4).path("dynamodb")));
        return seen.getLast();
    }

    private static Map<String, Object> shown(JsonNode metrics) {
        var shown = new LinkedHashMap<String, Object>();
        metrics.path("causes")
            .forEachEntry((cause, units) -> shown.put(cause, WebhookWorkload.Units.each(units, 1)));
        shown.put("whole_way", WebhookWorkload.Units.each(metrics.at("/dynamodb/total"), 1));
        return shown;
    }
}
