package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every transcript reads as it did; {@code -Dtranscripts=rewrite} writes them anew, to be reviewed as a diff. */
class TranscriptTest {
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

    private static String name(Transcript transcript) {
        return FOLDER.relativize(transcript.file()) + ": " + transcript.title();
    }
}
