package my.sewa.local.aws;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stream records as Lambda hands them to a function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">AWS, Using Lambda with DynamoDB</a>
 */
final class StreamEvent {
    static final String REGION = "ap-southeast-5";
    private static final JsonMapper JSON = JsonMapper.shared();

    private StreamEvent() {}

    static byte[] of(String streamArn, List<Record> records) {
        var event = JSON.createObjectNode();
        var array = event.putArray("Records");
        records.forEach(each -> add(array.addObject(), each, streamArn));
        return JSON.writeValueAsBytes(event);
    }

    /** A part of the key of the row that changed. */
    static String key(Record each, String attribute) {
        return Objects.requireNonNull(each.dynamodb().keys().get(attribute)).s();
    }

    private static void add(ObjectNode to, Record each, String streamArn) {
        to.put("eventID", each.eventID()).put("eventName", name(each)).put("eventVersion", "1.1");
        to.put("eventSource", "aws:dynamodb").put("awsRegion", REGION);
        var change = to.putObject("dynamodb");
        StreamRecord dynamodb = each.dynamodb();
        if (dynamodb.approximateCreationDateTime() != null) {
            change.put("ApproximateCreationDateTime", dynamodb.approximateCreationDateTime().getEpochSecond());
        }
        addItem(change.putObject("Keys"), dynamodb.keys());
        if (dynamodb.hasNewImage()) {
            addItem(change.putObject("NewImage"), dynamodb.newImage());
        }
        if (dynamodb.hasOldImage()) {
            addItem(change.putObject("OldImage"), dynamodb.oldImage());
        }
        change.put("SequenceNumber", dynamodb.sequenceNumber()).put("SizeBytes", dynamodb.sizeBytes());
        change.put("StreamViewType", dynamodb.streamViewTypeAsString());
        to.put("eventSourceARN", streamArn);
        addIdentity(to, each);
    }

    /** DynamoDB Local 3 has no name for what expiry deletes, and does not say who deleted it. */
    private static boolean expired(Record each) {
        return each.eventName() == null || each.eventName() == OperationType.UNKNOWN_TO_SDK_VERSION;
    }

    private static String name(Record each) {
        return expired(each) ? OperationType.REMOVE.toString() : each.eventNameAsString();
    }

    private static void addIdentity(ObjectNode to, Record each) {
        Identity identity = each.userIdentity();
        if (identity != null) {
            to.putObject("userIdentity").put("type", identity.type()).put("principalId", identity.principalId());
        } else if (expired(each)) {
            to.putObject("userIdentity").put("type", "Service").put("principalId", "dynamodb.amazonaws.com");
        }
    }

    private static void addItem(ObjectNode to, Map<String, AttributeValue> item) {
        item.forEach((name, value) -> to.set(name, json(value)));
    }

    private static ObjectNode json(AttributeValue value) {
        var json = JSON.createObjectNode();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", base64(value.b()));
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case SS -> addAll(json.putArray("SS"), value.ss());
            case NS -> addAll(json.putArray("NS"), value.ns());
            case BS -> addAll(json.putArray("BS"), value.bs().stream().map(StreamEvent::base64).toList());
            case L -> {
                var list = json.putArray("L");
                value.l().forEach(each -> list.add(json(each)));
            }
            case M -> addItem(json.putObject("M"), value.m());
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("attribute of a type not known");
        }
        return json;
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
