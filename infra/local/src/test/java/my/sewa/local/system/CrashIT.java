package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed at each write of a turn, and between claiming a message and sending it, and started again:
 * the same end as if nothing had happened, and one message.
 */
class CrashIT {
    private static final String AMINAH = "+60199990001";
    /** Webhook, turn, claim, answer of the carrier. */
    private static final int WRITES = 4;

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private int messages;
    private int replies;

    @Test
    void killed_at_any_write_and_started_again_it_ends_the_same() throws IOException {
        var order = folder.resolve("halt");
        try (var twilio = new FakeTwilio()) {
            int quotations = 0;
            for (String moment : List.of("before", "after")) {
                for (int write = 1; write <= WRITES; write++) {
                    draftAndConfirm(twilio, order, moment + " " + write);
                    String number = "QT-%04d".formatted(241 + quotations++);
                    Files.deleteIfExists(order);
                    recovers(twilio, moment + " " + write, number);
                }
            }
        }
    }

    private void draftAndConfirm(FakeTwilio twilio, Path order, String when) throws IOException {
        try (var sewa = start(twilio, order)) {
            write(sewa, twilio, "quote 2 genset 20kva for Ali Construction 25/11 to 29/11");
            twilio.await(AMINAH, ++replies);
            Files.writeString(order, when);
            write(sewa, twilio, "ok");
            sewa.awaitEnd();
            assertThat(sewa.process().exitValue()).as("killed " + when).isEqualTo(137);
        }
    }

    private void recovers(FakeTwilio twilio, String when, String number) {
        try (var sewa = start(twilio, folder.resolve("never"))) {
            for (int look = 0; look < 2; look++) {
                now = now.plusSeconds(61);
                sewa.clock(now.toString());
                sewa.job("sweep");
            }
            var said = twilio.await(AMINAH, ++replies);
            assertThat(said).as("killed " + when).hasSize(replies);
            assertThat(said.getLast()).as("killed " + when).contains(number);
            sewa.job("sweep");
            assertThat(twilio.bodiesTo(AMINAH)).as("killed " + when + ": said once").hasSize(replies);
        }
    }

    private SewaProcess start(FakeTwilio twilio, Path order) {
        now = now.plusSeconds(120); // always ahead of what has passed by itself
        return SewaProcess.ofClasses(folder.resolve("data"), twilio, List.of("-Dsewa.halt=" + order),
                Map.of("SEWA_CLOCK", now.toString()));
    }

    private void write(SewaProcess sewa, FakeTwilio twilio, String text) {
        String sid = "SM%032x".formatted(1_000_000 + ++messages);
        twilio.wrote(sid, AMINAH, SewaProcess.OURS, text, Instant.now());
        sewa.receives(sid, AMINAH, text);
    }
}
