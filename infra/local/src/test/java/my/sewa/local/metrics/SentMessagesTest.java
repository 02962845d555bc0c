package my.sewa.local.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class SentMessagesTest {
    private static final Optional<Map<String, AttributeValue>> NOTHING = Optional.empty();
    private static final Optional<Map<String, AttributeValue>> SOMETHING = Optional.of(Map.of());

    @Test
    void a_message_counts_when_the_carriers_id_for_it_is_first_remembered() {
        assertThat(SentMessages.in(request(row("out#SM1#0", 0), row("sid#SM2", 0)), List.of(SOMETHING, NOTHING)))
            .contains("text");
    }

    @Test
    void remembered_again_it_does_not_count_again() {
        assertThat(SentMessages.in(request(row("out#SM1#0", 0), row("sid#SM2", 0)), List.of(SOMETHING, SOMETHING)))
            .isEmpty();
    }

    @Test
    void its_kind_follows_from_its_choices() {
        assertThat(SentMessages.in(request(row("out#SM1#0", 3), row("sid#SM2", 0)), List.of(SOMETHING, NOTHING)))
            .contains("buttons");
        assertThat(SentMessages.in(request(row("out#SM1#0", 4), row("sid#SM2", 0)), List.of(SOMETHING, NOTHING)))
            .contains("list");
    }

    @Test
    void one_that_has_a_template_or_a_file_is_counted_as_such() {
        for (String kind : List.of("template", "file")) {
            var said = row("out#SM1#0", 2);
            var item = new HashMap<>(said.put().item());
            item.put(kind, AttributeValue.fromM(Map.of()));
            var row = TransactWriteItem.builder().put(put -> put.tableName("messages").item(item)).build();
            assertThat(SentMessages.in(request(row, row("sid#SM2", 0)), List.of(SOMETHING, NOTHING))).contains(kind);
        }
    }

    @Test
    void a_transaction_that_only_queues_a_message_does_not_count() {
        assertThat(SentMessages.in(request(row("out#SM1#0", 0), row("in#SM1", 0)), List.of(NOTHING, SOMETHING)))
            .isEmpty();
    }

    private static TransactWriteItemsRequest request(TransactWriteItem... actions) {
        return TransactWriteItemsRequest.builder().transactItems(List.of(actions)).build();
    }

    private static TransactWriteItem row(String sk, int choices) {
        var item = new HashMap<>(Map.of("pk", AttributeValue.fromS("ours#person"), "sk", AttributeValue.fromS(sk)));
        if (choices > 0) {
            var choice = AttributeValue.fromM(Map.of("title", AttributeValue.fromS("Yes")));
            item.put("choices", AttributeValue.fromL(Collections.nCopies(choices, choice)));
        }
        return TransactWriteItem.builder().put(put -> put.tableName("messages").item(item)).build();
    }
}
