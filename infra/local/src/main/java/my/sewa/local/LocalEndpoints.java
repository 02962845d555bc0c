package my.sewa.local;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import my.sewa.local.aws.Cloud;
import my.sewa.local.aws.FunctionFailed;
import my.sewa.local.aws.Jobs;
import my.sewa.local.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What only one machine has: a clock that can be moved, jobs on demand, and what it all would have cost. */
@RestController
final class LocalEndpoints {
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(LocalEndpoints.class);

    private final LocalClock clock;
    private final Cloud cloud;
    private final Metrics metrics;

    LocalEndpoints(LocalClock clock, Cloud cloud, Metrics metrics) {
        this.clock = clock;
        this.cloud = cloud;
        this.metrics = metrics;
    }

    /** What the clock says. */
    record Now(OffsetDateTime now) {}

    @GetMapping("/local/clock")
    Now clock() {
        return new Now(clock.instant().atZone(MALAYSIA).toOffsetDateTime());
    }

    /** The body is read whatever its content type says: curl calls everything a form. */
    @PostMapping("/local/clock")
    ResponseEntity<?> moveClock(HttpServletRequest request) throws IOException {
        var to = now(request.getInputStream().readNBytes(MOST));
        if (to.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "Send {\"now\": an instant such as \"2026-11-27T09:00:00+08:00\"}.");
        }
        if (!clock.moveTo(to.get().toInstant())) {
            return refused(HttpStatus.BAD_REQUEST, "The clock only moves forward, and it is " + clock().now() + ".");
        }
        return ResponseEntity.ok(clock());
    }

    @PostMapping("/local/jobs/{name}")
    ResponseEntity<?> run(@PathVariable String name) {
        if (!Jobs.NAMES.contains(name)) {
            return refused(
                    HttpStatus.NOT_FOUND, "There is no such job; there are " + String.join(", ", Jobs.NAMES) + ".");
        }
        var jobs = cloud.jobs();
        if (jobs.isEmpty()) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE, "Sewa is still starting.");
        }
        try {
            return ResponseEntity.of(jobs.get().run(name, name));
        } catch (FunctionFailed e) {
            LOG.warn("{}", e.getMessage());
            return refused(HttpStatus.INTERNAL_SERVER_ERROR, "The job failed; its log line says where.");
        }
    }

    @GetMapping("/local/metrics")
    Metrics.Report metrics() {
        return metrics.report();
    }

    @PostMapping("/local/metrics/reset")
    Metrics.Report resetMetrics() {
        metrics.reset();
        return metrics.report();
    }

    private static Optional<OffsetDateTime> now(byte[] body) {
        try {
            return JSON.readTree(body).path("now").asStringOpt().map(OffsetDateTime::parse);
        } catch (JacksonException | DateTimeException badInput) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<?> refused(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("error", sentence));
    }
}
