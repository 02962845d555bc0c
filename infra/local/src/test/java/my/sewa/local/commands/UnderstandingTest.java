package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What people at a counter write, in files of messages and dialogues, each with the frames it means. */
class UnderstandingTest {
    private static final Logger LOG = LoggerFactory.getLogger(UnderstandingTest.class);
    private static final Path FILES = Path.of("..", "..", "bot", "src", "test", "resources", "understanding");
    private static final int DAY = 10;
    private static final int FEWEST_MESSAGES = 1_400;
    private static final int FEWEST_TURNS = 500;

    /** Counted over a set of messages. */
    private record Share(int messages, int intents, int exact, int wrong, int unasked, int dropped) {
        static final Share NONE = new Share(0, 0, 0, 0, 0, 0);

        Share with(Judged one) {
            return new Share(messages + 1, intents + (one.intent() ? 1 : 0), exact + (one.exact() ? 1 : 0),
                    wrong + (one.wrong() ? 1 : 0), unasked + (one.unasked() ? 1 : 0),
                    dropped + (one.dropped() ? 1 : 0));
        }

        double of(int count) {
            return messages == 0 ? 0 : 100.0 * count / messages;
        }

        String told(String name) {
            return String.format(Locale.ROOT, "%-5s %5d messages: intent %5.1f %%, exact %5.1f %%", name, messages,
                    of(intents), of(exact));
        }
    }

    /** Counted over the turns of all dialogues. */
    private record Turns(int all, int right, List<String> differences, List<String> wrongCommits) {
        double share() {
            return all == 0 ? 0 : 100.0 * right / all;
        }
    }

    /**
     * One line of the table.
     *
     * @param must what nobody's messages may fall short of
     * @param holds just under, or over, what this set reaches
     */
    private record Measure(String name, double must, double holds, double reached, boolean most) {
        static Measure most(String name, double must, double holds, double reached) {
            return new Measure(name, must, holds, reached, true);
        }

        static Measure least(String name, double must, double holds, double reached) {
            return new Measure(name, must, holds, reached, false);
        }

        boolean held() {
            return most ? reached <= Math.min(must, holds) : reached >= Math.max(must, holds);
        }

        @Override
        public String toString() {
            var sign = most ? "<=" : ">=";
            return String.format(Locale.ROOT, "%-46s must %s %5.1f, here %s %5.1f: %5.1f", name, sign, must, sign,
                    holds, reached);
        }
    }

    @Test
    void what_people_write_is_read_as_meant() throws IOException {
        var differences = new ArrayList<String>();
        var shares = shares(differences);
        var turns = turns();
        var all = shares.getOrDefault("all", Share.NONE);
        var table = List.of(Measure.most("wrong action, %", 1, 0.1, all.of(all.wrong())),
                Measure.most("ambiguity not asked about", 0, 0, all.unasked()),
                Measure.most("rate, discount, deposit or delivery dropped", 0, 0, all.dropped()),
                Measure.least("intent right, %", 93, 99.8, all.of(all.intents())),
                Measure.least("exact frame, %", 82, 99.5, all.of(all.exact())),
                Measure.least("dialogue turns with exactly the right frames, %", 75, 99.5, turns.share()),
                Measure.most("commits in dialogues other than meant", 0, 0, turns.wrongCommits().size()),
                Measure.most("spread of exact frames between languages", 6, 1, spread(shares)));

        LOG.info("{} messages, {} turns of dialogues", all.messages(), turns.all());
        table.forEach(measure -> LOG.info("{}", measure));
        shares.forEach((name, share) -> LOG.info("{}", share.told(name)));
        differences.forEach(difference -> LOG.info("{}", difference));
        turns.differences().forEach(difference -> LOG.info("{}", difference));

        assertThat(all.messages()).isGreaterThanOrEqualTo(FEWEST_MESSAGES);
        assertThat(turns.all()).isGreaterThanOrEqualTo(FEWEST_TURNS);
        assertThat(table).allMatch(Measure::held);
    }

    private static Map<String, Share> shares(List<String> differences) throws IOException {
        var shares = new TreeMap<String, Share>();
        for (var row : messages()) {
            var now = row.told().path("now").asString().substring(0, DAY);
            var judged = Judged.of(row.told().path("expect"), row.read(), now);
            for (var set : List.of("all", row.told().path("lang").asString())) {
                shares.merge(set, Share.NONE.with(judged), (old, _) -> old.with(judged));
            }
            if (!judged.exact()) {
                differences.add(row.told().path("text") + ": " + judged.different());
            }
        }
        return shares;
    }

    private static double spread(Map<String, Share> shares) {
        var exact = shares.entrySet()
            .stream()
            .filter(entry -> !entry.getKey().equals("all"))
            .mapToDouble(entry -> entry.getValue().of(entry.getValue().exact()))
            .summaryStatistics();
        return exact.getMax() - exact.getMin();
    }

    private static Turns turns() throws IOException {
        var turns = 0;
        var right = 0;
        var differences = new ArrayList<String>();
        var wrongCommits = new ArrayList<String>();
        for (var row : dialogues()) {
            var said = row.told().path("turns").path(turn(row));
            var rest = new ArrayList<JsonNode>();
            row.read().path("frames").forEach(rest::add);
            var wrong = wrong(said, rest, row.told().path("now").asString().substring(0, DAY));
            turns++;
            right += wrong.isEmpty() ? 1 : 0;
            var told = row.told().path("id") + " " + said.path("text") + ": " + wrong;
            if (!wrong.isEmpty()) {
                differences.add(told);
            }
            var committed = wrong.stream().anyMatch(one -> one.contains("committed"));
            if (committed || rest.stream().anyMatch(one -> one.path("status").asString().equals("committed"))) {
                wrongCommits.add(told);
            }
        }
        return new Turns(turns, right, differences, wrongCommits);
    }

    /** What differs in a turn; leaves in {@code rest} the frames that nobody expected. */
    private static List<String> wrong(JsonNode said, List<JsonNode> rest, String now) {
        var wrong = new ArrayList<String>();
        for (JsonNode frame : said.path("expect").path("frames")) {
            var like = rest.stream().filter(one -> one.path("intent").equals(frame.path("intent"))).findFirst();
            like.ifPresent(rest::remove);
            var different = like.map(one -> Judged.of(frame, one, now).different()).orElse(List.of("no frame"));
            var status = like.map(one -> one.path("status").asString()).orElse("");
            if (!different.isEmpty() || !status.equals(frame.path("status").asString())) {
                wrong.add(frame + ": " + status + different);
            }
        }
        return wrong;
    }

    private static int turn(Row row) {
        return row.read().path("turn").asInt() - 1;
    }

    private record Row(JsonNode told, JsonNode read) {}

    private static List<Row> messages() throws IOException {
        var told = told("messages");
        var read = answers(told, List.of());
        return IntStream.range(0, told.size())
            .mapToObj(i -> new Row(told.get(i), read.get(i)))
            .toList();
    }

    /** A row for each turn. */
    private static List<Row> dialogues() throws IOException {
        var told = told("dialogues");
        var byId = new TreeMap<String, JsonNode>();
        told.forEach(dialogue -> byId.put(dialogue.path("id").asString(), dialogue));
        return answers(told, List.of("--dialogues")).stream()
            .map(turn -> new Row(byId.getOrDefault(turn.path("id").asString(), turn), turn))
            .toList();
    }

    private static List<JsonNode> told(String kind) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(FILES.resolve(kind), "*.jsonl")) {
            for (var file : files) {
                Files.readAllLines(file).forEach(line -> rows.add(JsonLines.JSON.readTree(line)));
            }
        }
        return rows;
    }

    private static List<JsonNode> answers(List<JsonNode> told, List<String> arguments) throws IOException {
        var lines = new StringBuilder();
        told.forEach(row -> lines.append(row).append('\n'));
        var out = new StringWriter();
        var err = new StringWriter();
        new InterpretCommand().run(arguments, new BufferedReader(new StringReader(lines.toString())),
                new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(err.toString()).isEmpty();
        return out.toString().lines().map(JsonLines.JSON::readTree).toList();
    }
}
