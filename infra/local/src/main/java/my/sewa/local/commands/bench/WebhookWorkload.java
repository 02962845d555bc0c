package my.sewa.local.commands.bench;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Webhooks of people writing, one a round: what it takes to store a message and say so. */
final class WebhookWorkload implements Workload {
    private final BenchStack stack;

    WebhookWorkload(BenchStack stack) {
        this.stack = stack;
        for (int i = 0; i < 20; i++) { // warm before anything is counted
            stack.writes("SMwarm" + i, phone(0), "hello");
        }
        stack.resetMetrics();
    }

    @Override
    public boolean once(int thread, int round) {
        return stack.writes("SM%08x%024x".formatted(thread, round), phone(thread), "hello " + round);
    }

    @Override
    public Map<String, Object> report(long done) {
        return Map.of("units_each", Units.each(stack.metrics().at("/causes/webhooks"), done));
    }

    @Override
    public void close() {
        stack.close();
    }

    /** Of strangers: their messages cost little afterwards. */
    private static String phone(int thread) {
        return "+6017%07d".formatted(2_000_000 + thread);
    }

    /** Read and write units of one round. */
    record Units(double read, double write) {
        static Units each(JsonNode total, long rounds) {
            return new Units(rounded(total.path("read").asDouble(0), rounds),
                    rounded(total.path("write").asDouble(0), rounds));
        }

        private static double rounded(double total, long rounds) {
            return rounds == 0 ? 0 : Math.round(total / rounds * 100) / 100.0;
        }
    }
}
