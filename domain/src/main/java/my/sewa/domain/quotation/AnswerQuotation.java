package my.sewa.domain.quotation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.quotation.Answer.By;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Written;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.transactions.Change;

/** Records a customer's yes or no to an offer, once. */
public final class AnswerQuotation {
    /** A reason that comes later than this after the no is no longer taken for one. */
    public static final Duration REASON_WITHIN = Duration.ofHours(24);
    private static final int LONGEST_REASON = 500;

    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Answered(Quotation quotation, List<Change> changes) implements Outcome {
            public Answered {
                changes = List.copyOf(changes);
            }
        }

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why the answer does not count. */
    public sealed interface Refusal {
        record Unknown() implements Refusal {}

        /** Since it was offered to them it has been revised for another customer. */
        record NotTheirs() implements Refusal {}

        /** Another revision took its place. */
        record Superseded(Quotation by) implements Refusal {}

        /** It was taken back after it had been sent. */
        record Withdrawn() implements Refusal {}

        record AlreadyAccepted(Accepted quotation) implements Refusal {}

        record AlreadyDeclined(Declined quotation) implements Refusal {}

        record AlreadyCancelled() implements Refusal {}

        record NoLongerValid(LocalDate validUntil) implements Refusal {}
    }

    private final Quotations quotations;
    private final InstantSource clock;

    public AnswerQuotation(Quotations quotations, InstantSource clock) {
        this.quotations = quotations;
        this.clock = clock;
    }

    /** The customer says yes to that revision; on the last day of its validity still in time, in Malaysia. */
    public Outcome accept(QuotationId id, int revision, CustomerId customer, Address from, String words) {
        return answered(id, revision, customer, new By.Customer(from), words, true);
    }

    /** The customer says no to that revision; in time for as long as it has not expired. */
    public Outcome decline(QuotationId id, int revision, CustomerId customer, Address from, String words) {
        return answered(id, revision, customer, new By.Customer(from), words, false);
    }

    private Outcome answered(QuotationId id, int revision, CustomerId customer, By by, String words, boolean yes) {
        return quotations.find(id)
            .map(stored -> stored.quotation().content().customer().equals(customer)
                    ? answer(stored, revision, by, words, yes, Optional.empty())
                    : new Outcome.Refused(new Refusal.NotTheirs()))
            .orElseGet(() -> new Outcome.Refused(new Refusal.Unknown()));
    }

    /** A member of staff heard the customer's yes to the newest revision; it need not have been sent by us. */
    public Outcome heardYes(QuotationId id, StaffId staff) {
        return heard(id, new By.Heard(staff), true, Optional.empty());
    }

    /** A member of staff heard the customer's no to the newest revision. */
    public Outcome heardNo(QuotationId id, StaffId staff, Optional<String> reason) {
        return heard(id, new By.Heard(staff), false, reason);
    }

    private Outcome heard(QuotationId id, By by, boolean yes, Optional<String> reason) {
        return quotations.find(id)
            .map(stored -> answer(stored, stored.quotation().revision(), by, "", yes, reason))
            .orElseGet(() -> new Outcome.Refused(new Refusal.Unknown()));
    }

    private Outcome answer(Stored stored, int revision, By by, String words, boolean yes, Optional<String> reason) {
        var quotation = stored.quotation();
        if (quotation.revision() != revision) {
            return new Outcome.Refused(new Refusal.Superseded(quotation));
        }
        var answer = new Answer(clock.instant().truncatedTo(ChronoUnit.MILLIS), by, words);
        return switch (quotation) {
            case Draft draft when by instanceof By.Heard ->
                late(draft, yes, answer.at()).orElseGet(() -> answered(
                        yes ? draft.accept(answer) : draft.decline(answer, shortened(reason)), stored));
            case Draft _ -> new Outcome.Refused(new Refusal.Withdrawn());
            case Sent sent -> late(sent, yes, answer.at()).orElseGet(() -> answered(
                    yes ? sent.accept(answer) : sent.decline(answer, shortened(reason)), stored));
            case Accepted accepted -> new Outcome.Refused(new Refusal.AlreadyAccepted(accepted));
            case Declined declined -> new Outcome.Refused(new Refusal.AlreadyDeclined(declined));
            case Expired expired ->
                new Outcome.Refused(new Refusal.NoLongerValid(expired.content().validUntil()));
            case Cancelled _ -> new Outcome.Refused(new Refusal.AlreadyCancelled());
        };
    }

    private static Optional<Outcome> late(Quotation quotation, boolean yes, Instant at) {
        var validUntil = quotation.content().validUntil();
        return yes && Malaysia.dateOf(at).isAfter(validUntil)
                ? Optional.of(new Outcome.Refused(new Refusal.NoLongerValid(validUntil)))
                : Optional.empty();
    }

    private Outcome answered(Quotation answered, Stored stored) {
        return new Outcome.Answered(answered, List.of(quotations.replace(answered, stored.version())));
    }

    /** Adds why, if the customer's no is not older than a day and no reason is known; else nothing. */
    public Optional<Outcome.Answered> because(QuotationId id, CustomerId customer, String reason) {
        return quotations.find(id)
            .filter(stored -> stored.quotation().content().customer().equals(customer))
            .filter(stored -> stored.quotation() instanceof Declined declined && declined.reason().isEmpty()
                    && !clock.instant().isAfter(declined.answer().at().plus(REASON_WITHIN)))
            .map(stored -> {
                var declined = ((Declined) stored.quotation()).because(shortened(reason));
                return new Outcome.Answered(declined, List.of(quotations.replace(declined, stored.version())));
            });
    }

    private static Optional<String> shortened(Optional<String> reason) {
        return reason.map(AnswerQuotation::shortened);
    }

    private static String shortened(String reason) {
        return Written.shorten(reason, LONGEST_REASON);
    }
}
