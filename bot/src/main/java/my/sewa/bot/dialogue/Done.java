package my.sewa.bot.dialogue;

import java.time.Duration;
import java.time.Instant;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.QuotationId;

/**
 * A quotation that was just created, while it may still be undone.
 *
 * @param at when the person confirmed it
 * @param request the draft it came from
 */
public record Done(QuotationId quotation, Instant at, Request request) {
    /** A change that arrives so soon after the confirmation was written before its answer could be read. */
    static final Duration CROSSED = Duration.ofSeconds(3);

    boolean undoable(Instant now) {
        return !now.isAfter(at.plus(CancelQuotation.UNDO));
    }

    boolean crossedBy(Instant now) {
        return !now.isAfter(at.plus(CROSSED));
    }
}
