package my.sewa.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StreamEventTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_record_reads_as_lambda_hands_it_over() {
        var event = event(new Rows().inserted("+60300000000#+60123450001", "in#SM1"));

        assertThat(event).isEqualTo(JSON.readTree("""
                {"Records": [{
                  "eventID": "event-in#SM1", "eventName": "INSERT", "eventVersion": "1.1",
                  "eventSource": "aws:dynamodb", "awsRegion": "ap-southeast-5",
                  "dynamodb": {
                    "ApproximateCreationDateTime": 1795147200,
                    "Keys": {"pk": {"S": "+60300000000#+60123450001"}, "sk": {"S": "in#SM1"}},
                    "NewImage": {"pk": {"S": "+60300000000#+60123450001"}, "sk": {"S": "in#SM1"}},
                    "SequenceNumber": "101", "SizeBytes": 20, "StreamViewType": "NEW_IMAGE"},
                  "eventSourceARN": "arn:stream"}]}
                """));
    }

    @Test
    void attributes_of_every_type_keep_their_type() {
        var item = Map.of(
                "s", AttributeValue.fromS("text"),
                "n", AttributeValue.fromN("1.5"),
                "b", AttributeValue.fromB(SdkBytes.fromUtf8String("bytes")),
                "bool", AttributeValue.fromBool(false),
                "null", AttributeValue.fromNul(true),
                "ss", AttributeValue.fromSs(List.of("one")),
                "ns", AttributeValue.fromNs(List.of("1", "2")),
                "bs", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("bytes"))),
                "l", AttributeValue.fromL(List.of(AttributeValue.fromS("in list"))),
                "m", AttributeValue.fromM(Map.of("inside", AttributeValue.fromN("2"))));

        var image = event(Record.builder()
            .eventName(OperationType.MODIFY)
            .dynamodb(StreamRecord.builder().sequenceNumber("1").sizeBytes(1L).keys(item).newImage(item).build())
            .build()).at("/Records/0/dynamodb/NewImage");

        assertThat(image).isEqualTo(JSON.readTree("""
                {"s": {"S": "text"}, "n": {"N": "1.5"}, "b": {"B": "Ynl0ZXM="}, "bool": {"BOOL": false},
                 "null": {"NULL": true}, "ss": {"SS": ["one"]}, "ns": {"NS": ["1", "2"]}, "bs": {"BS": ["Ynl0ZXM="]},
                 "l": {"L": [{"S": "in list"}]}, "m": {"M": {"inside": {"N": "2"}}}}
                """));
    }

    @Test
    void what_expires_is_removed_by_the_service_though_the_local_database_has_no_name_for_it() {
        var expired = Record.builder()
            .eventName("UNKNOWN")
            .dynamodb(
                    StreamRecord.builder()
                        .sequenceNumber("1")
                        .sizeBytes(1L)
                        .keys(Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("s")))
                        .build())
            .build();

        var row = event(expired).at("/Records/0");

        assertThat(row.path("eventName").asString()).isEqualTo("REMOVE");
        assertThat(row.path("userIdentity")).isEqualTo(JSON.readTree("""
                {"type": "Service", "principalId": "dynamodb.amazonaws.com"}
                """));
        assertThat(row.path("dynamodb").has("NewImage")).isFalse();
    }

    private static JsonNode event(Record row) {
        return JSON.readTree(StreamEvent.of("arn:stream", List.of(row)));
    }
}
