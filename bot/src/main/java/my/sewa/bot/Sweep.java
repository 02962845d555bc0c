package my.sewa.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Carrier.Arrived;
import my.sewa.bot.Carrier.CarrierUnavailable;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings again whatever a crash, an outage or a lost webhook has left behind. */
final class Sweep {
    /** A webhook may still be on its way until then. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration FIRST_LOOK_BACK = Duration.ofHours(24);
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Unsettled unsettled;
    private final Rounds rounds;
    private final Inbox inbox;
    private final Addresses addresses;
    private final Carrier carrier;
    private final Transactions transactions;
    private final InstantSource clock;
    private final InstantSource carriersClock;
    private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(10_000).build();
    private Instant lookedUntil;

    Sweep(Unsettled unsettled, Rounds rounds, Inbox inbox, Addresses addresses, Carrier carrier,
            Transactions transactions, InstantSource clock, InstantSource carriersClock) {
        this.unsettled = unsettled;
        this.rounds = rounds;
        this.inbox = inbox;
        this.addresses = addresses;
        this.carrier = carrier;
        this.transactions = transactions;
        this.clock = clock;
        this.carriersClock = carriersClock;
        this.lookedUntil = carriersClock.instant().minus(FIRST_LOOK_BACK);
    }

    /** Stores what webhooks missed, then works through everything unsettled; returns what it looked at and did. */
    Report run() {
        carrier.refreshTemplates();
        int recovered = recover();
        var rows = unsettled.all();
        var progress = rounds.work(rows);
        return new Report(rows.size() + recovered, progress);
    }

    /** What a run came to. */
    record Report(int looked, Progress progress) {}

    private synchronized int recover() {
        var now = carriersClock.instant();
        try {
            int recovered = 0;
            for (Arrived arrived : carrier.arrivedSince(lookedUntil)) {
                if (known.getIfPresent(arrived.sid()) == null && store(arrived, now)) {
                    recovered++;
                }
                known.put(arrived.sid(), Boolean.TRUE);
            }
            lookedUntil = now.minus(OVERLAP);
            return recovered;
        } catch (CarrierUnavailable unavailable) {
            LOG.info("the carrier's list is not to be had now"); // the next sweep looks back as far
            return 0;
        }
    }

    private boolean store(Arrived arrived, Instant now) {
        if (!addresses.isOurs(arrived.ours())) {
            return false;
        }
        var person = arrived.person().isPhone()
                ? arrived.person()
                : addresses.phoneOf(arrived.person()).orElse(arrived.person());
        var id = ReceivedId.ofMessage(new ConversationId(arrived.ours(), person), arrived.sid());
        if (inbox.find(id).isPresent()) {
            return false;
        }
        boolean late = arrived.sentAt().plus(LATE).isBefore(now);
        var userId = arrived.person().isPhone()
                ? Optional.<Address>empty()
                : Optional.of(arrived.person());
        var inbound = new Received.Inbound(id, clock.instant(), arrived.content(), userId, Optional.empty(), late);
        try {
            transactions.commit(List.of(inbox.add(inbound)));
            return true;
        } catch (StaleChange _) {
            return false; // its webhook came after all
        }
    }
}
