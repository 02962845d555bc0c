package my.sewa.local.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SentMessagesTest {
    @ParameterizedTest
    @CsvSource({"QUEUED, ACCEPTED, true", "SENDING, ACCEPTED, true", "SENDING, DELIVERED, true",
            "ACCEPTED, DELIVERED, false", "DELIVERED, READ, false", "QUEUED, SENDING, false", "SENDING, QUEUED, false",
            "SENDING, FAILED, false"})
    void a_message_counts_when_it_no_longer_waits_for_the_carrier(String before, String after, boolean counts) {
        assertThat(SentMessages.in(row("out#SM1#0", before, 0), row("out#SM1#0", after, 0)).isPresent())
            .isEqualTo(counts);
    }

    @Test
    void what_is_stored_for_the_first_time_or_is_no_message_of_ours_does_not_count() {
        assertThat(SentMessages.in(Map.of(), row("out#SM1#0", "QUEUED", 0))).isEmpty();
        assertThat(SentMessages.in(row("in#SM1", "WAITING", 0), row("in#SM1", "SETTLED", 0))).isEmpty();
    }

    @Test
    void its_kind_follows_from_its_choices() {
        assertThat(taken(0, List.of())).isEqualTo("text");
        assertThat(taken(3, List.of())).isEqualTo("buttons");
        assertThat(taken(4, List.of())).isEqualTo("list");
    }

    @Test
    void one_that_has_a_template_or_a_file_is_counted_as_such() {
        assertThat(taken(2, List.of("file"))).isEqualTo("file");
        assertThat(taken(2, List.of("file", "template"))).isEqualTo("template");
    }

    private static String taken(int choices, List<String> parts) {
        var after = new HashMap<>(row("out#SM1#0", "ACCEPTED", choices));
        parts.forEach(part -> after.put(part, AttributeValue.fromM(Map.of())));
        return SentMessages.in(row("out#SM1#0", "SENDING", choices), after).orElseThrow();
    }

    private static Map<String, AttributeValue> row(String sk, String state, int choices) {
        var item = new HashMap<>(Map.of("pk", AttributeValue.fromS("ours#person"), "sk", AttributeValue.fromS(sk),
                "state", AttributeValue.fromS(state)));
        if (choices > 0) {
            var choice = AttributeValue.fromM(Map.of("title", AttributeValue.fromS("Yes")));
            item.put("choices", AttributeValue.fromL(Collections.nCopies(choices, choice)));
        }
        return item;
    }
}
