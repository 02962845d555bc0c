package my.sewa.domain.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class TablesTest {
    private static final LocalDynamo LOCAL = LocalDynamo.with(Table.values());

    private final DynamoConnection dynamo = LOCAL.unguarded();

    @Test
    void there_are_twelve() {
        assertThat(Table.values()).hasSize(12);
        for (var table : Table.values()) {
            var found = dynamo.client().describeTable(ask -> ask.tableName(dynamo.name(table))).table();
            assertThat(found.keySchema()).extracting(key -> key.attributeName()).containsExactly("pk", "sk");
        }
    }

    @Test
    void their_indexes_copy_what_is_read_from_them() {
        for (var table : EnumSet.of(Table.QUOTATIONS, Table.MESSAGES)) {
            var found = dynamo.client().describeTable(ask -> ask.tableName(dynamo.name(table))).table();
            assertThat(found.globalSecondaryIndexes()).extracting(GlobalSecondaryIndexDescription::indexName)
                .containsExactlyInAnyOrderElementsOf(table.indexes().stream().map(Index::name).toList());
        }
    }

    @Test
    void the_changes_of_messages_are_followed_and_of_nothing_else() {
        var followed = Arrays.stream(Table.values())
            .filter(table -> dynamo.client()
                .describeTable(ask -> ask.tableName(dynamo.name(table)))
                .table()
                .streamSpecification() != null)
            .toList();
        assertThat(followed).containsExactly(Table.MESSAGES);
        assertThat(Tables.definition(Table.MESSAGES, dynamo.tables()).streamSpecification().streamViewType())
            .isEqualTo(StreamViewType.NEW_IMAGE);
    }

    @Test
    void only_messages_and_conversations_leave_by_themselves() {
        var leaving = Arrays.stream(Table.values())
            .filter(table -> "ttl".equals(dynamo.client()
                .describeTimeToLive(ask -> ask.tableName(dynamo.name(table)))
                .timeToLiveDescription()
                .attributeName()))
            .toList();
        assertThat(leaving).containsExactlyInAnyOrder(Table.MESSAGES, Table.CONVERSATIONS);
    }

    @Test
    void creating_what_is_there_does_nothing() {
        assertThatCode(() -> Tables.create(dynamo.client(), dynamo.tables(), List.of(Table.MESSAGES)))
            .doesNotThrowAnyException();
    }

    @Test
    void a_name_leads_back_to_its_table_and_a_foreign_one_nowhere() {
        var names = new TableNames("prod-");
        assertThat(names.of(Table.CATALOGUE)).isEqualTo("prod-catalogue");
        assertThat(names.table("prod-catalogue")).isEqualTo(Table.CATALOGUE);
        assertThatIllegalArgumentException().isThrownBy(() -> names.table("catalogue"));
    }
}
