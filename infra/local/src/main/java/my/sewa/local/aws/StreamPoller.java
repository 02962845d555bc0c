package my.sewa.local.aws;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import my.sewa.local.metrics.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads one stream, shard after its parent, and hands what it reads to the mappings. */
final class StreamPoller implements AutoCloseable {
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final Duration TROUBLE = Duration.ofMillis(500);
    private static final Duration LIST_AGE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 2000;
    private static final Logger LOG = LoggerFactory.getLogger(StreamPoller.class);

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final List<Mapping> mappings;
    private final Map<String, Optional<String>> iterators = new HashMap<>();
    private final Thread thread = Thread.ofPlatform()
        .name("stream-poller")
        .unstarted(() -> Metrics.during(Metrics.STACK, this::run));
    private List<Shard> shards = List.of();
    private long listedAt = System.nanoTime() - LIST_AGE.toNanos();
    private volatile boolean stopping;

    StreamPoller(DynamoDbStreamsClient streams, String streamArn, List<Mapping> mappings) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.mappings = List.copyOf(mappings);
    }

    void start() {
        mappings.forEach(Mapping::start);
        thread.start();
    }

    @Override
    public void close() {
        stopping = true;
        LockSupport.unpark(thread);
        try {
            thread.join(LIST_AGE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        mappings.forEach(Mapping::close);
    }

    private void run() {
        boolean inTrouble = false;
        while (!stopping) {
            try {
                boolean quiet = !readAll();
                inTrouble = false;
                if (quiet) {
                    LockSupport.parkNanos(IDLE.toNanos());
                }
            } catch (SdkException e) {
                if (!inTrouble && !stopping) {
                    LOG.warn("the stream cannot be read: {}", e.getClass().getSimpleName());
                }
                inTrouble = true;
                LockSupport.parkNanos(TROUBLE.toNanos());
            }
        }
    }

    private boolean readAll() {
        boolean any = false;
        for (var shard : open()) {
            if (mappings.stream().allMatch(mapping -> mapping.checkpoint().waiting() < MOST_WAITING)) {
                any |= read(shard.shardId());
            }
        }
        return any;
    }

    /** Says if there was anything. */
    private boolean read(String shard) {
        var iterator = iterators.containsKey(shard) ? iterators.get(shard) : Optional.of(iterator(shard));
        if (iterator.isEmpty()) {
            finish(shard);
            return false;
        }
        try {
            var page = streams.getRecords(request -> request.shardIterator(iterator.get()));
            mappings.forEach(mapping -> mapping.accept(shard, page.records()));
            iterators.put(shard, Optional.ofNullable(page.nextShardIterator()));
            return page.hasRecords() && !page.records().isEmpty();
        } catch (ExpiredIteratorException | TrimmedDataAccessException gone) {
            iterators.remove(shard); // after a long sleep of the machine
            return false;
        }
    }

    /** A shard that has ended is finished once all of it has been handled; only then its children may start. */
    private void finish(String shard) {
        if (mappings.stream().allMatch(mapping -> mapping.checkpoint().idle(shard))) {
            mappings.forEach(mapping -> mapping.checkpoint().finish(shard));
            iterators.remove(shard);
            listedAt = System.nanoTime() - LIST_AGE.toNanos();
        }
    }

    private String iterator(String shard) {
        var request = GetShardIteratorRequest.builder().streamArn(streamArn).shardId(shard);
        var after = mappings.stream().map(mapping -> mapping.checkpoint().position(shard).after()).toList();
        if (after.stream().allMatch(Optional::isPresent)) {
            var earliest = after.stream().flatMap(Optional::stream).map(BigInteger::new).min(BigInteger::compareTo);
            String sequence = after.stream()
                .flatMap(Optional::stream)
                .filter(each -> new BigInteger(each).equals(earliest.orElseThrow()))
                .findFirst()
                .orElseThrow();
            try {
                var from = request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(sequence);
                return streams.getShardIterator(from.build()).shardIterator();
            } catch (TrimmedDataAccessException _) {
                request.sequenceNumber(null); // older than a day: what is left of the shard
            }
        }
        return streams.getShardIterator(request.shardIteratorType(ShardIteratorType.TRIM_HORIZON).build())
            .shardIterator();
    }

    /** Those not finished whose parents are. */
    private List<Shard> open() {
        if (System.nanoTime() - listedAt > LIST_AGE.toNanos()) {
            shards = list();
            listedAt = System.nanoTime();
        }
        var unfinished = shards.stream().filter(shard -> !finished(shard.shardId())).toList();
        var names = unfinished.stream().map(Shard::shardId).collect(Collectors.toSet());
        return unfinished.stream()
            .filter(shard -> shard.parentShardId() == null || !names.contains(shard.parentShardId()))
            .toList();
    }

    private boolean finished(String shard) {
        return mappings.stream().allMatch(mapping -> mapping.checkpoint().position(shard).finished());
    }

    private List<Shard> list() {
        var all = new ArrayList<Shard>();
        var last = Optional.<String>empty();
        do {
            var from = last;
            var page = streams.describeStream(request -> request.streamArn(streamArn)
                .exclusiveStartShardId(from.orElse(null))).streamDescription();
            all.addAll(page.shards());
            last = Optional.ofNullable(page.lastEvaluatedShardId());
        } while (last.isPresent());
        return all;
    }
}
