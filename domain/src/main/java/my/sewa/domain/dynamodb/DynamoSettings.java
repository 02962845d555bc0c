package my.sewa.domain.dynamodb;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where the tables are.
 *
 * @param endpoint of a DynamoDB other than AWS's own
 * @param prefix before every table name; may be empty
 */
public record DynamoSettings(Optional<URI> endpoint, String region, String prefix) {
    private static final String MALAYSIA = "ap-southeast-5";

    /** From {@code SEWA_DYNAMODB_URL}, {@code AWS_REGION} and {@code SEWA_TABLE_PREFIX}, each optional. */
    public static DynamoSettings from(Map<String, String> environment) {
        var endpoint = Optional.ofNullable(environment.get("SEWA_DYNAMODB_URL")).filter(url -> !url.isBlank());
        return new DynamoSettings(endpoint.map(URI::create), environment.getOrDefault("AWS_REGION", MALAYSIA),
                environment.getOrDefault("SEWA_TABLE_PREFIX", ""));
    }
}
