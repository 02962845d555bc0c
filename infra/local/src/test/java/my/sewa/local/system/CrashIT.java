package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quotation is made, sent and accepted, and on the way the process is killed at a write: of the webhook, of the turn,
 * of claiming and sending. Started again, all ends as if nothing had happened, and everything is said once.
 */
class CrashIT {
    private static final String AMINAH = "+60199990001";
    private static final String RAJ = "+60199990002";
    private static final String ALI = "+60123450001";
    private static final String MAKE = "ok";
    private static final String SEND = "send";
    private static final String ACCEPT = "accept";

    /** When it is killed: at which write of what follows that message. */
    private record Crash(String during, String moment) {}

    private static final List<Crash> CRASHES = List.of(new Crash(MAKE, "before 2"), new Crash(MAKE, "after 3"),
            new Crash(SEND, "before 1"), new Crash(SEND, "before 2"), new Crash(SEND, "after 2"),
            new Crash(SEND, "after 4"), new Crash(ACCEPT, "before 2"), new Crash(ACCEPT, "after 2"));

    @TempDir
    Path folder;

    private final List<SewaProcess> running = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private int messages;

    @Test
    void killed_at_any_write_and_started_again_it_ends_the_same() throws IOException {
        try (var twilio = new FakeTwilio()) {
            start(twilio, "never");
            write(twilio, ALI, "hello"); // only to those who have written can be written without templates
            twilio.awaitText(AMINAH, "hello");
            stop();
            int number = 241;
            for (Crash crash : CRASHES) {
                makeSendAccept(twilio, crash, "QT-%04d".formatted(number++));
            }
        } finally {
            stop();
        }
    }

    private void makeSendAccept(FakeTwilio twilio, Crash crash, String number) throws IOException {
        start(twilio, "halt");
        write(twilio, RAJ, "quote 2 genset 20kva for Ali Construction 25/11 to 29/11");
        twilio.awaitNext(RAJ, "Total");
        step(twilio, crash, RAJ, MAKE);
        twilio.awaitText(RAJ, "Quotation " + number + " for Ali Construction Sdn Bhd is ready");
        step(twilio, crash, RAJ, SEND + " " + number);
        if (!crash.during().equals(SEND)) {
            twilio.awaitNext(RAJ, "Send " + number);
        }
        write(twilio, RAJ, "yes");
        twilio.awaitText(ALI, "Please choose below");
        twilio.awaitText(RAJ, number + " is on its way");
        step(twilio, crash, ALI, ACCEPT);
        twilio.awaitText(ALI, "You have accepted quotation " + number);
        twilio.awaitText(RAJ, "has accepted " + number);
        running.getLast().job("sweep");
        assertThat(twilio.bodiesTo(ALI)).as("%s", crash)
            .filteredOn(said -> said.contains("Quotation " + number + " from"))
            .hasSize(2); // the file, and the words with buttons
        assertThat(twilio.bodiesTo(ALI)).as("%s", crash)
            .filteredOn(said -> said.contains("You have accepted quotation " + number))
            .hasSize(1);
        assertThat(twilio.bodiesTo(RAJ)).as("%s", crash)
            .filteredOn(said -> said.contains("has accepted " + number))
            .hasSize(1);
        stop();
    }

    /** Writes it; if this is where the process is killed, it is started again and finds its way back. */
    private void step(FakeTwilio twilio, Crash crash, String person, String text) throws IOException {
        if (!text.startsWith(crash.during())) {
            write(twilio, person, text);
            return;
        }
        var order = folder.resolve("halt");
        Files.writeString(order, crash.moment());
        write(twilio, person, text);
        running.getLast().awaitEnd();
        assertThat(running.getLast().process().exitValue()).as("%s", crash).isEqualTo(137);
        Files.delete(order);
        stop();
        var sewa = start(twilio, "never");
        for (int look = 0; look < 2; look++) {
            now = now.plusSeconds(61);
            sewa.clock(now.toString());
            sewa.job("sweep");
        }
    }

    private SewaProcess start(FakeTwilio twilio, String order) {
        now = now.plusSeconds(120); // always ahead of what has passed by itself
        var sewa = SewaProcess.ofClasses(folder.resolve("data"), twilio,
                List.of("-Dsewa.halt=" + folder.resolve(order)), Map.of("SEWA_CLOCK", now.toString()));
        running.add(sewa);
        return sewa;
    }

    private void stop() {
        running.forEach(SewaProcess::close);
        running.clear();
    }

    private void write(FakeTwilio twilio, String person, String text) {
        String sid = "SM%032x".formatted(1_000_000 + ++messages);
        twilio.wrote(sid, person, SewaProcess.OURS, text, Instant.now());
        running.getLast().receives(sid, person, text);
    }
}
