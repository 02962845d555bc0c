package my.sewa.local.aws;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Stream records, in the order they are asked for. */
final class Rows {
    private final AtomicLong sequence = new AtomicLong(100);

    Record inserted(String conversation, String sk) {
        var keys = Map.of("pk", AttributeValue.fromS(conversation), "sk", AttributeValue.fromS(sk));
        return Record.builder()
            .eventID("event-" + sk)
            .eventName(OperationType.INSERT)
            .dynamodb(StreamRecord.builder()
                .approximateCreationDateTime(Instant.parse("2026-11-20T04:00:00Z"))
                .keys(keys)
                .newImage(keys)
                .sequenceNumber(String.valueOf(sequence.incrementAndGet()))
                .sizeBytes(20L)
                .streamViewType(StreamViewType.NEW_IMAGE)
                .build())
            .build();
    }

    static String sk(Record row) {
        return StreamEvent.key(row, "sk");
    }
}
