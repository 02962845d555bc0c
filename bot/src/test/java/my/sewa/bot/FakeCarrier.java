package my.sewa.bot;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Outbound;

/** A carrier that does what it is told to, and takes everything when told nothing. */
final class FakeCarrier implements Carrier {
    /** How one attempt ends. */
    enum Fault {
        NOT_TAKEN, LOST_ON_THE_WAY, TAKEN_BUT_NO_ANSWER, REFUSED
    }

    record Sent(String sid, Outbound outbound, Optional<URI> file, Instant at) {}

    private final InstantSource clock;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Map<String, byte[]> media = new HashMap<>();
    final List<Sent> sent = new ArrayList<>();
    final List<Arrived> arrived = new ArrayList<>();
    private boolean listUnavailable;
    int refreshed;

    FakeCarrier(InstantSource clock) {
        this.clock = clock;
    }

    void next(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** Somebody sent that file. */
    void serve(String url, byte[] bytes) {
        media.put(url, bytes);
    }

    void listUnavailable(boolean unavailable) {
        this.listUnavailable = unavailable;
    }

    List<String> texts() {
        return sent.stream().map(one -> one.outbound().message().text()).toList();
    }

    @Override
    public Handed hand(Outbound outbound, Optional<URI> file) {
        return switch (faults.poll()) {
            case null -> new Handed.Taken(take(outbound, file));
            case NOT_TAKEN -> new Handed.NotTaken();
            case LOST_ON_THE_WAY -> new Handed.Unknown();
            case TAKEN_BUT_NO_ANSWER -> {
                take(outbound, file);
                yield new Handed.Unknown();
            }
            case REFUSED -> new Handed.Refused("63024", "invalid recipient");
        };
    }

    private String take(Outbound outbound, Optional<URI> file) {
        String sid = "SM" + (sent.size() + 1);
        sent.add(new Sent(sid, outbound, file, clock.instant()));
        return sid;
    }

    @Override
    public List<Listed> sentTo(ConversationId conversation, Instant since) {
        if (listUnavailable) {
            throw new CarrierUnavailable("list", new IllegalStateException("down"));
        }
        return sent.stream()
            .filter(one -> one.outbound().id().conversation().equals(conversation))
            .filter(one -> !one.at().isBefore(since))
            .map(one -> new Listed(one.sid(), one.outbound().message().text(), one.file().isPresent(),
                    one.at()))
            .toList();
    }

    @Override
    public boolean says(Listed listed, Outbound outbound) {
        return listed.body().equals(outbound.message().text());
    }

    @Override
    public List<Arrived> arrivedSince(Instant since) {
        if (listUnavailable) {
            throw new CarrierUnavailable("list", new IllegalStateException("down"));
        }
        return arrived.stream().filter(one -> !one.sentAt().isBefore(since)).toList();
    }

    @Override
    public Synced syncTemplates() {
        return new Synced(0, 0, new TreeMap<>());
    }

    @Override
    public void refreshTemplates() {
        refreshed++;
    }

    @Override
    public Optional<byte[]> media(String url) {
        return Optional.ofNullable(media.get(url));
    }
}
