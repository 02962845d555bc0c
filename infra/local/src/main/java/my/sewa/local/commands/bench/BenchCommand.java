package my.sewa.local.commands.bench;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import my.sewa.local.CannotStart;
import my.sewa.local.commands.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench}: how many a second, how long each takes, and what it consumes. */
public final class BenchCommand implements Command {
    private static final List<String> SCENARIOS = List.of("turn", "webhook", "interpret", "pdf");
    /** They are over in no time, so that they are measured warm. */
    private static final List<String> WITHOUT_STACK = List.of("interpret", "pdf");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measures throughput, latency and consumed units";
    }

    @Override
    public String usage() {
        return """
                Usage: sewa.jar bench --scenario turn|webhook|interpret|pdf [--seconds N] [--threads N] [--json]
                turn       a message and its reply, from the webhook until Twilio is handed the reply; before that
                           the units of one message of each kind, until its reply has been read
                webhook    storing a message and saying so
                interpret  reading a message; --names N adds N items and N customers to the demo company's
                pdf        drawing a quotation of 15 lines, in English and in Malay by turns
                turn and webhook start a stack of their own on free ports, in a folder that is removed afterwards.
                The default is one thread for 10 seconds. Times in milliseconds; per_cpu_second leaves out what
                other programs took of the machine.""";
    }

    @Override
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) {
        try {
            var options = Options.of(arguments, SCENARIOS);
            var report = report(options);
            if (options.json()) {
                out.println(JSON.writeValueAsString(report));
            } else {
                show("", JSON.valueToTree(report), out);
            }
            return 0;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (CannotStart cannot) {
            err.println(cannot.getMessage());
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Map<String, Object> report(Options options) throws InterruptedException {
        try (var workload = workload(options)) {
            if (WITHOUT_STACK.contains(options.scenario())) {
                var _ = new Load(options.threads(), Duration.ofSeconds(2)).run(workload); // for the compiler
            }
            var result = new Load(options.threads(), Duration.ofSeconds(options.seconds())).run(workload);
            var report = new LinkedHashMap<String, Object>();
            report.put("scenario", options.scenario());
            report.put("threads", options.threads());
            report.put("seconds", Math.round(result.seconds() * 10) / 10.0);
            report.put("done", result.done());
            report.put("failed", result.failed());
            report.put("per_second", Math.round(result.perSecond() * 10) / 10.0);
            if (WITHOUT_STACK.contains(options.scenario())) {
                report.put("per_cpu_second", Math.round(result.perCpuSecond()));
            }
            report.put("latency_ms", result.latency());
            report.putAll(workload.report(result.done() + result.failed()));
            return report;
        }
    }

    private static Workload workload(Options options) throws InterruptedException {
        return switch (options.scenario()) {
            case "interpret" -> new InterpretWorkload(options.names());
            case "pdf" -> new PdfWorkload();
            case "webhook" -> new WebhookWorkload(BenchStack.start(options.threads()));
            default -> new TurnWorkload(BenchStack.start(options.threads()));
        };
    }

    private static void show(String indent, JsonNode report, PrintWriter out) {
        report.forEachEntry((name, value) -> {
            if (value.isObject()) {
                out.println(indent + name);
                show(indent + "  ", value, out);
            } else {
                out.printf("%s%-12s %s%n", indent, name, value.asString());
            }
        });
    }
}
