package my.sewa.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Carrier.CarrierUnavailable;
import my.sewa.bot.Carrier.Handed;
import my.sewa.bot.MessageFiles.Ready;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Delivery.Accepted;
import my.sewa.domain.messaging.Delivery.Failed;
import my.sewa.domain.messaging.Delivery.Queued;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.LostMessages;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends all that waits in a conversation, in order, one at a time: nothing is lost, nothing is sent twice. A message
 * that may or may not have been taken is looked for in the carrier's own list, twice, before it is sent again.
 */
final class Sending {
    static final Duration LOOK_AFTER = Duration.ofSeconds(60);
    static final Duration GIVE_UP_AFTER = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
    private static final int LOOKS = 2;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Unsettled unsettled;
    private final Outbox outbox;
    private final LostMessages lost;
    private final MessageFiles files;
    private final Carrier carrier;
    private final Transactions transactions;
    private final InstantSource clock;
    private final InstantSource carriersClock;

    /** {@code carriersClock} is the system's: what the carrier lists goes by it, whatever our own clock says. */
    Sending(Unsettled unsettled, Outbox outbox, Inbox inbox, MessageFiles files, Carrier carrier,
            Transactions transactions,
            InstantSource clock, InstantSource carriersClock) {
        this.unsettled = unsettled;
        this.outbox = outbox;
        this.lost = new LostMessages(inbox);
        this.files = files;
        this.carrier = carrier;
        this.transactions = transactions;
        this.clock = clock;
        this.carriersClock = carriersClock;
    }

    /** Works through a conversation; {@code queued} are rows just seen, which the list may not show yet. */
    Progress work(ConversationId conversation, List<ToSend> queued) {
        var progress = Progress.NONE;
        var held = new HashSet<String>(); // causes whose document is still to be made: what they say after it waits
        for (ToSend row : inOrder(unsettled.toSend(conversation), queued)) {
            if (held.contains(row.id().cause())) {
                continue;
            }
            var one = settle(row.id());
            progress = progress.and(one);
            if (one.due().isPresent() && !waitsForItsFile(row.id())) {
                break;
            }
            if (one.due().isPresent()) {
                held.add(row.id().cause());
            }
        }
        return progress;
    }

    private boolean waitsForItsFile(OutboundId id) {
        try {
            return outbox.find(id).filter(stored -> stored.outbound().waitsForItsFile()).isPresent();
        } catch (RuntimeException _) {
            return false; // then the others wait, too
        }
    }

    private static List<ToSend> inOrder(List<ToSend> listed, List<ToSend> queued) {
        var rows = new ArrayList<>(listed);
        queued.stream()
            .filter(row -> listed.stream().noneMatch(other -> other.id().equals(row.id())))
            .forEach(rows::add);
        rows.sort(Comparator.comparing(ToSend::since).thenComparingInt(row -> row.id().number()));
        return rows;
    }

    /** Never throws for a fault of the network or the database: the row says where it stands, and is due again. */
    private Progress settle(OutboundId id) {
        try {
            return settleUnlessStale(id);
        } catch (RuntimeException fault) {
            LOG.warn("sending for {} failed: {}", id.cause(), fault.getClass().getSimpleName());
            return Progress.due(clock.instant().plus(AFTER_A_FAULT));
        }
    }

    private Progress settleUnlessStale(OutboundId id) {
        try {
            return outbox.glance(id).or(() -> outbox.find(id)).map(this::settle).orElse(Progress.NONE);
        } catch (StaleChange _) {
            return settleAfresh(id);
        }
    }

    /** What was read was a moment old, or a status report or another sender was faster. */
    private Progress settleAfresh(OutboundId id) {
        try {
            return outbox.find(id).map(this::settle).orElse(Progress.NONE);
        } catch (StaleChange _) {
            return Progress.due(clock.instant()); // somebody else is at it: look again
        }
    }

    private Progress settle(Outbox.Stored stored) {
        return switch (stored.outbound().delivery()) {
            case Queued queued -> send(stored, queued);
            case Delivery.Sending sending -> lookFor(stored, sending);
            case Accepted _, Failed _ -> Progress.NONE;
        };
    }

    private Progress send(Outbox.Stored stored, Queued queued) {
        var outbound = stored.outbound();
        var now = clock.instant();
        if (isTooOld(outbound, now)) {
            return giveUp(stored);
        }
        if (queued.nextTry().isAfter(now)) {
            return Progress.due(queued.nextTry());
        }
        Optional<Ready> file;
        try {
            file = outbound.message().attachment().map(files::ready);
        } catch (RuntimeException fault) { // the store, or a document that cannot be drawn: others must not wait for it
            LOG.warn("the file of {} is not to be had: {}", outbound.id().cause(), fault.getClass().getSimpleName());
            return delay(stored, queued);
        }
        return claim(stored, queued, file);
    }

    /** The file is there, and the row says which bytes it is, before anything is handed over. */
    private Progress claim(Outbox.Stored stored, Queued queued, Optional<Ready> file) {
        var now = clock.instant();
        var outbound = file.map(ready -> stored.outbound().withFile(ready.mark())).orElse(stored.outbound());
        var sending = new Delivery.Sending(queued.attempts(), now, carriersClock.instant(), 0, now.plus(LOOK_AFTER));
        transactions.commit(List.of(outbox.replace(outbound.with(sending), stored.version())));
        long claimed = stored.version() + 1;
        return switch (carrier.hand(outbound, file.map(Ready::link))) {
            case Handed.Taken(String sid) -> accept(new Outbox.Stored(outbound, claimed), sid);
            case Handed.NotTaken _ -> {
                var nextTry = clock.instant().plus(pauseAfter(queued.attempts() + 1));
                var again = outbound.with(new Queued(queued.attempts() + 1, nextTry));
                transactions.commit(List.of(outbox.replace(again, claimed)));
                yield Progress.due(nextTry);
            }
            case Handed.Unknown _ -> Progress.due(sending.nextLook());
            case Handed.Refused(String code, String reason) -> {
                var failed = outbound.with(new Failed(Optional.empty(), code, reason));
                commit(outbox.replace(failed, claimed), lost.failed(outbound, code, clock.instant()));
                yield Progress.FAILED;
            }
        };
    }

    /** The document follows by itself; whoever waits for it is told once. */
    private Progress delay(Outbox.Stored stored, Queued queued) {
        var now = clock.instant();
        var nextTry = now.plus(pauseAfter(queued.attempts() + 1));
        var later = stored.outbound().with(new Queued(queued.attempts() + 1, nextTry)).withoutFile();
        commit(outbox.replace(later, stored.version()), lost.delayed(stored.outbound(), now));
        return Progress.due(nextTry);
    }

    private void commit(Change change, List<Change> others) {
        var changes = new ArrayList<Change>();
        changes.add(change);
        changes.addAll(others);
        transactions.commit(changes);
    }

    private Progress accept(Outbox.Stored stored, String sid) {
        var id = stored.outbound().id();
        try {
            var accepted = stored.outbound().with(new Accepted(sid, Status.ACCEPTED));
            transactions.commit(List.of(outbox.replace(accepted, stored.version()), outbox.knowAs(sid, id)));
        } catch (StaleChange _) {
            transactions.commit(List.of(outbox.knowAs(sid, id))); // its first status report was faster
        }
        return Progress.SENT;
    }

    private Progress lookFor(Outbox.Stored stored, Delivery.Sending sending) {
        var now = clock.instant();
        if (sending.nextLook().isAfter(now)) {
            return Progress.due(sending.nextLook());
        }
        var outbound = stored.outbound();
        if (isTooOld(outbound, now)) {
            return giveUp(stored);
        }
        try {
            var ours = carrier.sentTo(outbound.id().conversation(), sending.handedOverAt().minus(LOOK_AFTER))
                .stream()
                .filter(listed -> carrier.says(listed, outbound))
                .filter(listed -> outbox.bySid(outbound.id().conversation(), listed.sid()).isEmpty())
                .findFirst();
            if (ours.isPresent()) {
                return accept(stored, ours.get().sid());
            }
        } catch (CarrierUnavailable _) {
            return look(stored, sending, sending.looks(), now);
        }
        if (sending.looks() + 1 < LOOKS) {
            return look(stored, sending, sending.looks() + 1, now);
        }
        var again = outbound.with(new Queued(sending.attempts() + 1, now));
        transactions.commit(List.of(outbox.replace(again, stored.version())));
        return settle(outbound.id());
    }

    private Progress look(Outbox.Stored stored, Delivery.Sending sending, int looks, Instant now) {
        var nextLook = now.plus(LOOK_AFTER);
        var later = new Delivery.Sending(sending.attempts(), sending.claimedAt(), sending.handedOverAt(), looks,
                nextLook);
        transactions.commit(List.of(outbox.replace(stored.outbound().with(later), stored.version())));
        return Progress.due(nextLook);
    }

    private static boolean isTooOld(Outbound outbound, Instant now) {
        return Duration.between(outbound.since(), now).compareTo(GIVE_UP_AFTER) >= 0;
    }

    private Progress giveUp(Outbox.Stored stored) {
        var failed = stored.outbound().with(new Failed(Optional.empty(), "", "not accepted within 24 hours"));
        commit(outbox.replace(failed, stored.version()), lost.undeliverable(stored.outbound(), clock.instant()));
        return Progress.FAILED;
    }

    /** 1 s after the first failure, twice as long after each further one, at most a minute. */
    private static Duration pauseAfter(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
