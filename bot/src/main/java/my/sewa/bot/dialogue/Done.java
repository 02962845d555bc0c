package my.sewa.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.QuotationId;

/**
 * What was just done to a quotation, while it may still be undone.
 *
 * @param revision the one it was done to, or that it made
 * @param former the revision that stood before, of one that was revised; else 0
 * @param at when the person confirmed it
 * @param request the draft it came from
 */
public record Done(Act act, QuotationId quotation, int revision, int former, Instant at, Request request) {
    /** A change that arrives so soon after the confirmation was written before its answer could be read. */
    static final Duration CROSSED = Duration.ofSeconds(3);

    /** What was done. */
    public enum Act {
        CREATED, REVISED, SENT
    }

    /** What a flow did that can be undone; see {@link Done}. */
    public record What(Act act, QuotationId quotation, int revision, int former) {}

    static Done of(What what, Instant at, Request request) {
        return new Done(what.act(), what.quotation(), what.revision(), what.former(), at, request);
    }

    boolean undoable(Instant now) {
        return !now.isAfter(at.plus(CancelQuotation.UNDO));
    }

    boolean crossedBy(Instant now) {
        return !now.isAfter(at.plus(CROSSED));
    }

    boolean isOf(QuotationId id, int number) {
        return quotation.equals(id) && revision == number;
    }
}
