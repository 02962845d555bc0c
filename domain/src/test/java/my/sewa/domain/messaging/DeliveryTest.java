package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Queued;
import my.sewa.domain.messaging.Delivery.Report.Lost;
import my.sewa.domain.messaging.Delivery.Report.Reached;
import my.sewa.domain.messaging.Delivery.Status;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void a_late_report_takes_nothing_back() {
        var read = new Accepted("SM1", Status.READ);
        for (Status status : Status.values()) {
            assertThat(read.after("SM1", new Reached(status))).isEqualTo(read);
        }
        assertThat(read.after("SM1", new Lost("63016", "late"))).isEqualTo(read);
    }

    @Test
    void a_report_about_a_message_still_queued_proves_that_it_was_taken() {
        assertThat(new Queued(2, NOW).after("SM1", new Reached(Status.SENT)))
            .isEqualTo(new Accepted("SM1", Status.SENT));
    }

    @Test
    void lost_after_sent_is_lost_unless_it_was_delivered_after_all() {
        var lost = new Accepted("SM1", Status.SENT).after("SM1", new Lost("63024", "no such person"));
        assertThat(lost).isEqualTo(new Failed(Optional.of("SM1"), "63024", "no such person"));
        assertThat(lost.after("SM1", new Reached(Status.SENT))).isEqualTo(lost);
        assertThat(lost.after("SM1", new Reached(Status.DELIVERED))).isEqualTo(new Accepted("SM1", Status.DELIVERED));
    }
}
