package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quotation is made, sent and accepted, and each time the process is killed at a write: of the webhook, of the turn,
 * of claiming a message, of knowing it again and of the carrier's answer. Started again, all ends as if nothing had
 * happened, and everything is said once.
 */
class CrashIT {
    private static final String AMINAH = "+60199990001";
    private static final String RAJ = "+60199990002";
    private static final String ALI = "+60123450001";

    /** What is written because of a message, and what is said because of it. */
    private enum Write {
        WEBHOOK, TURN, CLAIM, KNOWN, ANSWER;

        /** What only this write mentions; the first two concern no message of ours. */
        List<String> words(String sid, Said said) {
            String to = "pk=AttributeValue(S=" + SewaProcess.OURS + "#" + said.to() + ")";
            String row = "sk=AttributeValue(S=out#" + sid + "#" + said.number() + ")";
            return switch (this) {
                case WEBHOOK -> List.of("PutItemRequest", "sk=AttributeValue(S=in#" + sid + ")");
                case TURN -> List.of("TransactWriteItemsRequest", "sk=AttributeValue(S=in#" + sid + ")");
                case CLAIM -> List.of(to, row, "claimedAt=");
                case KNOWN -> List.of(to, "sk=AttributeValue(S=sid#", "cause=AttributeValue(S=" + sid + ")",
                        "number=AttributeValue(N=" + said.number() + ")");
                case ANSWER -> List.of(to, row, "state=AttributeValue(S=ACCEPTED)");
            };
        }
    }

    /** The so manieth message to somebody because of one. */
    private record Said(String to, int number) {}

    /** When it is killed. */
    private record Crash(String moment, Write write, Said said) {}

    /** A sale, and where it is killed while the quotation is made, sent and accepted; each may also pass unharmed. */
    private record Sale(Optional<Crash> make, Optional<Crash> send, Optional<Crash> accept) {}

    private static final Said MADE = new Said(RAJ, 0);
    private static final Said READY = new Said(RAJ, 1);
    private static final Said PAPER = new Said(ALI, 0);
    private static final Said OFFER = new Said(ALI, 1);
    private static final Said ON_ITS_WAY = new Said(RAJ, 0);
    private static final Said THANKS = new Said(ALI, 0);
    private static final Said NEWS = new Said(RAJ, 0);

    /** Before a write all is as after the one before it, so only one of the two is here, except for the sending. */
    private static final List<Sale> SALES = List.of(
            new Sale(before(Write.WEBHOOK), before(Write.WEBHOOK), before(Write.WEBHOOK)),
            new Sale(before(Write.TURN), after(Write.WEBHOOK), after(Write.WEBHOOK)),
            new Sale(after(Write.TURN), before(Write.TURN), before(Write.TURN)),
            new Sale(after(Write.CLAIM, MADE), after(Write.TURN), after(Write.TURN)),
            new Sale(before(Write.KNOWN, MADE), before(Write.CLAIM, PAPER), after(Write.CLAIM, THANKS)),
            new Sale(before(Write.ANSWER, MADE), after(Write.CLAIM, PAPER), before(Write.KNOWN, NEWS)),
            new Sale(after(Write.ANSWER, MADE), before(Write.KNOWN, PAPER), before(Write.ANSWER, THANKS)),
            new Sale(after(Write.CLAIM, READY), before(Write.ANSWER, PAPER), after(Write.CLAIM, NEWS)),
            new Sale(Optional.empty(), after(Write.ANSWER, PAPER), Optional.empty()),
            new Sale(Optional.empty(), after(Write.CLAIM, OFFER), Optional.empty()),
            new Sale(Optional.empty(), before(Write.KNOWN, OFFER), Optional.empty()),
            new Sale(Optional.empty(), after(Write.CLAIM, ON_ITS_WAY), Optional.empty()),
            new Sale(Optional.empty(), before(Write.KNOWN, ON_ITS_WAY), Optional.empty()));

    @TempDir
    Path folder;

    private final List<SewaProcess> running = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private int messages;

    private static Optional<Crash> before(Write write) {
        return before(write, MADE);
    }

    private static Optional<Crash> before(Write write, Said said) {
        return Optional.of(new Crash("before", write, said));
    }

    private static Optional<Crash> after(Write write) {
        return after(write, MADE);
    }

    private static Optional<Crash> after(Write write, Said said) {
        return Optional.of(new Crash("after", write, said));
    }

    @Test
    void killed_at_any_write_and_started_again_it_ends_the_same() throws IOException {
        try (var twilio = new FakeTwilio()) {
            start(twilio);
            write(twilio, ALI, "hello"); // only to those who have written can be written without templates
            twilio.awaitText(AMINAH, "hello");
            int number = 241;
            for (Sale sale : SALES) {
                makeSendAccept(twilio, sale, "QT-%04d".formatted(number++));
            }
        } finally {
            stop();
        }
    }

    private void makeSendAccept(FakeTwilio twilio, Sale sale, String number) throws IOException {
        String made = "Quotation " + number + " for Ali Construction Sdn Bhd is ready";
        write(twilio, RAJ, "quote 2 genset 20kva for Ali Construction 25/11 to 29/11");
        twilio.awaitNext(RAJ, "Total");
        step(twilio, sale.make(), RAJ, "ok");
        twilio.awaitText(RAJ, made + ".\nTotal");
        write(twilio, RAJ, "send " + number);
        twilio.awaitNext(RAJ, "Send " + number);
        step(twilio, sale.send(), RAJ, "yes");
        twilio.awaitText(ALI, "Please choose below");
        twilio.awaitText(RAJ, number + " is on its way");
        step(twilio, sale.accept(), ALI, "accept");
        twilio.awaitText(ALI, "You have accepted quotation " + number);
        twilio.awaitText(RAJ, "has accepted " + number);
        running.getLast().job("sweep");
        assertSaid(twilio, sale, RAJ, made, 2); // the file, and the words with buttons
        assertSaid(twilio, sale, RAJ, made + ".\nTotal", 1);
        assertSaid(twilio, sale, ALI, "Quotation " + number + " from", 2);
        assertSaid(twilio, sale, ALI, "Quotation " + number + " from Jaya Alatan Sewa Sdn Bhd.\nTotal", 1);
        assertSaid(twilio, sale, RAJ, number + " is on its way", 1);
        assertSaid(twilio, sale, ALI, "You have accepted quotation " + number, 1);
        assertSaid(twilio, sale, RAJ, "has accepted " + number, 1);
    }

    private static void assertSaid(FakeTwilio twilio, Sale sale, String person, String words, int times) {
        assertThat(twilio.bodiesTo(person)).as("%s", sale).filteredOn(said -> said.contains(words)).hasSize(times);
    }

    /** Writes it; if the process is killed on the way, it is started again and finds its way back. */
    private void step(FakeTwilio twilio, Optional<Crash> crash, String person, String text) throws IOException {
        if (crash.isEmpty()) {
            write(twilio, person, text);
            return;
        }
        var lines = new ArrayList<>(List.of(crash.get().moment()));
        lines.addAll(crash.get().write().words(sid(messages + 1), crash.get().said()));
        Files.write(order(), lines);
        write(twilio, person, text);
        running.getLast().awaitEnd();
        assertThat(running.getLast().process().exitValue()).as("%s", crash.get()).isEqualTo(137);
        Files.delete(order());
        stop();
        var sewa = start(twilio);
        for (int look = 0; look < 2; look++) {
            now = now.plusSeconds(61);
            sewa.clock(now.toString());
            sewa.job("sweep");
        }
    }

    private Path order() {
        return folder.resolve("halt");
    }

    private static String sid(int message) {
        return "SM%032x".formatted(1_000_000 + message);
    }

    private SewaProcess start(FakeTwilio twilio) {
        now = now.plusSeconds(120); // always ahead of what has passed by itself
        var sewa = SewaProcess.ofClasses(folder.resolve("data"), twilio,
                List.of("-Dsewa.halt=" + order()), Map.of("SEWA_CLOCK", now.toString()));
        running.add(sewa);
        return sewa;
    }

    private void stop() {
        running.forEach(SewaProcess::close);
        running.clear();
    }

    private void write(FakeTwilio twilio, String person, String text) {
        String sid = sid(++messages);
        twilio.wrote(sid, person, SewaProcess.OURS, text, Instant.now());
        running.getLast().receives(sid, person, text);
    }
}
