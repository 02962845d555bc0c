package my.sewa.domain.quotation;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.tenant.StaffId;

/** One offer with a number, always in exactly one state; each state offers only the moves that are legal from it. */
public sealed interface Quotation {
    QuotationId id();

    /** Counts from 1; each change of what is offered makes another. */
    int revision();

    QuotationContent content();

    /** Made, not sent. */
    record Draft(QuotationId id, int revision, QuotationContent content) implements Quotation {
        public Sent send(Instant at) {
            return new Sent(id, revision, content, at);
        }

        public Cancelled cancel(StaffId by, Instant at) {
            return new Cancelled(id, revision, content, by, at);
        }
    }

    /** With the customer. */
    record Sent(QuotationId id, int revision, QuotationContent content, Instant sentAt) implements Quotation {
        public Accepted accept(Instant at) {
            return new Accepted(id, revision, content, at);
        }

        public Declined decline(Instant at) {
            return new Declined(id, revision, content, at, Optional.empty());
        }

        public Expired expire(Instant at) {
            return new Expired(id, revision, content, at);
        }

        /** Withdrawn: from now on the customer can answer no more. */
        public Cancelled cancel(StaffId by, Instant at) {
            return new Cancelled(id, revision, content, by, at);
        }
    }

    /** The customer said yes; books nothing by itself. */
    record Accepted(QuotationId id, int revision, QuotationContent content, Instant acceptedAt) implements Quotation {}

    /** The customer said no; the reason may come later. */
    record Declined(QuotationId id, int revision, QuotationContent content, Instant declinedAt,
            Optional<String> reason) implements Quotation {
        public Declined because(String why) {
            return new Declined(id, revision, content, declinedAt, Optional.of(why));
        }
    }

    /** Nobody answered in time. */
    record Expired(QuotationId id, int revision, QuotationContent content, Instant expiredAt) implements Quotation {}

    /** Taken back by the company; its number stays used. */
    record Cancelled(QuotationId id, int revision, QuotationContent content, StaffId by, Instant cancelledAt)
            implements
                Quotation {}

    default QuotationStatus status() {
        return switch (this) {
            case Draft _ -> QuotationStatus.DRAFT;
            case Sent _ -> QuotationStatus.SENT;
            case Accepted _ -> QuotationStatus.ACCEPTED;
            case Declined _ -> QuotationStatus.DECLINED;
            case Expired _ -> QuotationStatus.EXPIRED;
            case Cancelled _ -> QuotationStatus.CANCELLED;
        };
    }
}
