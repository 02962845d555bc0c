package my.sewa.bot;

import java.time.Instant;
import java.util.Optional;

/** What runs by itself. Those whose feature does not exist yet look at nothing. */
final class Jobs {
    /** What a run came to; {@code due} is when the same job has more to do. */
    record Result(String job, int looked, int done, int sent, int failed, Optional<Instant> due) {}

    private final Sweep sweep;
    private final Carrier carrier;
    private final QuotationJobs quotations;

    Jobs(Sweep sweep, Carrier carrier, QuotationJobs quotations) {
        this.sweep = sweep;
        this.carrier = carrier;
        this.quotations = quotations;
    }

    /** Empty for a job nobody has heard of. */
    Optional<Result> run(String name) {
        return switch (name) {
            case "sweep" -> {
                var report = sweep.run();
                var progress = report.progress();
                yield Optional.of(new Result(name, report.looked(), progress.done(), progress.sent(),
                        progress.failed(), progress.due()));
            }
            case "templates" ->
                Optional.of(new Result(name, 0, carrier.syncTemplates().created(), 0, 0, Optional.empty()));
            case "expire" -> Optional.of(quotations.expire(name));
            case "reminders", "digest" -> Optional.of(quotations.followUp(name));
            case "overdue", "evidence", "einvoice", "consolidate" ->
                Optional.of(new Result(name, 0, 0, 0, 0, Optional.empty()));
            default -> Optional.empty();
        };
    }
}
