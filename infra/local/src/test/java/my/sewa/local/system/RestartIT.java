package my.sewa.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left after a kill is all there was. */
class RestartIT {
    private static final String PERSON = "+60199990001";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path data;

    @Test
    void messages_and_clock_survive_a_kill() {
        try (var twilio = new FakeTwilio()) {
            try (var sewa = SewaProcess.ofJar(data, twilio, Map.of("SEWA_CLOCK", "2026-11-20T09:00:00+08:00"))) {
                sewa.receives("SM0001", PERSON, "help");
                twilio.await(PERSON, 1);
                sewa.clock("2027-01-04T09:00:00+08:00");
                sewa.process().destroyForcibly();
                sewa.awaitEnd();
            }
            try (var sewa = SewaProcess.ofJar(data, twilio, Map.of("SEWA_CLOCK", "2026-11-20T09:00:00+08:00"))) {
                assertThat(sewa.get("/local/clock")).contains("2027-01-04T09:0");
                assertThat(sewa.receives("SM0001", PERSON, "help")).isEqualTo(204);
                sewa.receives("SM0002", PERSON, "help");

                assertThat(twilio.await(PERSON, 2)).hasSize(2);
            }
        }
    }
}
