package my.sewa.domain.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DynamoConnectionTest {
    @Test
    void the_environment_says_where_the_tables_are() {
        assertThat(DynamoSettings.from(Map.of("SEWA_DYNAMODB_URL", "http://localhost:8000", "AWS_REGION",
                "ap-southeast-1", "SEWA_TABLE_PREFIX", "prod-")))
            .isEqualTo(new DynamoSettings(Optional.of(URI.create("http://localhost:8000")), "ap-southeast-1", "prod-"));
    }

    @Test
    void unsaid_they_are_in_malaysia_under_their_own_names() {
        assertThat(DynamoSettings.from(Map.of("SEWA_DYNAMODB_URL", " ")))
            .isEqualTo(new DynamoSettings(Optional.empty(), "ap-southeast-5", ""));
    }

    @Test
    void a_database_that_is_there_answers() {
        try (var dynamo = LocalDynamo.with(Table.ADDRESSES).unguarded()) {
            assertThat(dynamo.answers()).isTrue();
        }
    }

    @Test
    void one_that_is_not_there_or_has_no_tables_does_not() {
        try (var nowhere = DynamoConnection
            .open(DynamoSettings.from(Map.of("SEWA_DYNAMODB_URL", "http://localhost:1")));
                var empty = LocalDynamo.with().unguarded()) {
            assertThat(nowhere.answers()).isFalse();
            assertThat(empty.answers()).isFalse();
        }
    }
}
