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

    /** How it reached the customer, if it did and was not withdrawn. */
    Optional<Dispatch> dispatch();

    /**
     * Made, not with the customer.
     *
     * @param withdrawn how it had been sent, if that was taken back
     */
    record Draft(QuotationId id, int revision, QuotationContent content, Optional<Dispatch> withdrawn)
            implements
                Quotation {
        public static Draft of(QuotationId id, int revision, QuotationContent content) {
            return new Draft(id, revision, content, Optional.empty());
        }

        @Override
        public Optional<Dispatch> dispatch() {
            return Optional.empty();
        }

        public Sent send(Dispatch how) {
            return new Sent(id, revision, content, how);
        }

        /** Answered by a customer who has it on paper. */
        public Accepted accept(Answer answer) {
            return new Accepted(id, revision, content, Optional.empty(), answer);
        }

        public Declined decline(Answer answer, Optional<String> reason) {
            return new Declined(id, revision, content, Optional.empty(), answer, reason);
        }

        public Cancelled cancel(StaffId by, Instant at) {
            return new Cancelled(id, revision, content, Optional.empty(), by, at);
        }
    }

    /** With the customer. */
    record Sent(QuotationId id, int revision, QuotationContent content, Dispatch sent) implements Quotation {
        @Override
        public Optional<Dispatch> dispatch() {
            return Optional.of(sent);
        }

        public Sent remind(Instant at) {
            return new Sent(id, revision, content, sent.remindedAt(at));
        }

        public Accepted accept(Answer answer) {
            return new Accepted(id, revision, content, dispatch(), answer);
        }

        public Declined decline(Answer answer, Optional<String> reason) {
            return new Declined(id, revision, content, dispatch(), answer, reason);
        }

        public Expired expire(Instant at) {
            return new Expired(id, revision, content, dispatch(), at);
        }

        /** From now on the customer can answer no more, unless it is sent again. */
        public Draft withdraw() {
            return new Draft(id, revision, content, dispatch());
        }
    }

    /** The customer said yes; books nothing by itself. */
    record Accepted(QuotationId id, int revision, QuotationContent content, Optional<Dispatch> dispatch, Answer answer)
            implements
                Quotation {}

    /** The customer said no; the reason may come later. */
    record Declined(QuotationId id, int revision, QuotationContent content, Optional<Dispatch> dispatch, Answer answer,
            Optional<String> reason) implements Quotation {
        public Declined because(String why) {
            return new Declined(id, revision, content, dispatch, answer, Optional.of(why));
        }
    }

    /** Nobody answered in time. */
    record Expired(QuotationId id, int revision, QuotationContent content, Optional<Dispatch> dispatch,
            Instant expiredAt) implements Quotation {}

    /** Taken back by the company; its number stays used. */
    record Cancelled(QuotationId id, int revision, QuotationContent content, Optional<Dispatch> dispatch, StaffId by,
            Instant cancelledAt) implements Quotation {}

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
