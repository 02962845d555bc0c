package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every transcript reads as it did; {@code -Dtranscripts=rewrite} writes them anew, to be reviewed as a diff. */
class TranscriptTest {
    private static final Logger LOG = LoggerFactory.getLogger(TranscriptTest.class);
    private static final Set<String> KINDS = Set.of("happy", "correction", "cancellation", "digression", "invalid",
            "repeated");
    /** Those in which something is made step by step. */
    private static final List<String> WHOLE_FLOWS = List.of("quotation", "offers", "newcomer", "customer", "pin",
            "companies", "settings", "staff", "words");
    private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

    @TestFactory
    Stream<DynamicTest> every_transcript_still_reads_the_same() {
        boolean rewrite = "rewrite".equals(System.getProperty("transcripts"));
        return Transcript.allUnder(FOLDER).map(transcript -> dynamicTest(name(transcript), () -> {
            String replayed = Replay.of(transcript);
            if (rewrite) {
                transcript.rewrite(replayed);
            }
            assertThat(replayed).isEqualTo(rewrite ? replayed : transcript.text());
        }));
    }

    /** What people do in the middle of a flow, and how many conversations of each flow show it. */
    @Test
    void every_flow_is_corrected_cancelled_left_mistyped_and_repeated() {
        var shown = new TreeMap<String, Map<String, Long>>();
        Transcript.allUnder(FOLDER)
            .map(transcript -> FOLDER.relativize(transcript.file()))
            .forEach(path -> shown.computeIfAbsent(path.getName(0).toString(), _ -> new TreeMap<>())
                .merge(path.getName(1).toString(), 1L, Long::sum));
        shown.forEach((flow, kinds) -> LOG.info("{}: {}", flow, kinds));

        for (var flow : WHOLE_FLOWS) {
            assertThat(shown.getOrDefault(flow, Map.of())).as(flow).containsOnlyKeys(KINDS);
        }
        assertThat(shown.values()).allSatisfy(kinds -> assertThat(kinds.keySet()).isSubsetOf(KINDS));
    }

    private static String name(Transcript transcript) {
        return FOLDER.relativize(transcript.file()) + ": " + transcript.title();
    }
}
