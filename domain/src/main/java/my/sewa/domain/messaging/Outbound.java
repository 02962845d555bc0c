package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * A message to somebody, written in the transaction that made it true.
 *
 * @param since when that was; decides the order within a conversation
 * @param file tells the bytes of its file from all others, once they are there: the hash of a document of ours
 */
public record Outbound(OutboundId id, Instant since, Message message, Delivery delivery, Optional<String> file) {
    public static Outbound queued(OutboundId id, Instant since, Message message) {
        return new Outbound(id, since, message, new Delivery.Queued(0, since), Optional.empty());
    }

    /**
     * Where it stands after a report about it, under the carrier's id. That it got to somebody is kept of documents and of
     * what passes on words alone: nobody asks it of the rest, and each write costs.
     */
    public Delivery after(String sid, Delivery.Report report) {
        var next = delivery.after(sid, report);
        boolean onlyFurther = delivery instanceof Delivery.Accepted && next instanceof Delivery.Accepted;
        return onlyFurther && !isFollowed(report) ? delivery : next;
    }

    private boolean isFollowed(Delivery.Report report) {
        boolean told = message.attachment().isPresent() || message.template().isPresent()
                || message.about().isPresent();
        return told && !report.equals(new Delivery.Report.Reached(Delivery.Status.SENT));
    }

    public Outbound with(Delivery next) {
        return new Outbound(id, since, message, next, file);
    }

    public Outbound withFile(String mark) {
        return new Outbound(id, since, message, delivery, Optional.of(mark));
    }

    public Outbound withoutFile() {
        return new Outbound(id, since, message, delivery, Optional.empty());
    }

    /** Whether its file has still to be made, which is no reason to hold up other messages. */
    public boolean waitsForItsFile() {
        return message.attachment().isPresent() && file.isEmpty() && delivery instanceof Delivery.Queued;
    }
}
