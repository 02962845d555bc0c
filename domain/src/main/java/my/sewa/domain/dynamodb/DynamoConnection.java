package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The one client of a program and the names of its tables. A class of its own because Spring, given the client as a
 * bean, would load every request type there is.
 */
public final class DynamoConnection implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private static final Map<String, AttributeValue> NOBODY = Map.of("pk", s("health"), "sk", s("health"));

    private final DynamoDbClient client;
    private final TableNames tables;

    public DynamoConnection(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    /** Calls nobody yet; {@code interceptors} see every request. */
    public static DynamoConnection open(DynamoSettings settings, ExecutionInterceptor... interceptors) {
        return new DynamoConnection(client(settings, List.of(interceptors)).build(),
                new TableNames(settings.prefix()));
    }

    /** All of it said here: what is not said is looked for on the class path and in files, at every cold start. */
    static DynamoDbClientBuilder client(DynamoSettings settings, List<ExecutionInterceptor> interceptors) {
        var builder = DynamoDbClient.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials(settings))
            .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER))
            .overrideConfiguration(
                    sdk -> sdk.retryStrategy(RetryMode.STANDARD).executionInterceptors(interceptors));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder;
    }

    /** A stand-in takes any name; on AWS they are in the environment, or after SnapStart with the container. */
    private static AwsCredentialsProvider credentials(DynamoSettings settings) {
        return settings.endpoint().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))
                : AwsCredentialsProviderChain.of(EnvironmentVariableCredentialsProvider.create(),
                        ContainerCredentialsProvider.create());
    }

    public DynamoDbClient client() {
        return client;
    }

    public TableNames tables() {
        return tables;
    }

    /** The full name of a table here. */
    public String name(Table table) {
        return tables.of(table);
    }

    /** Whether the database answers right now: one small read, for a health check. */
    public boolean answers() {
        try {
            client.getItem(get -> get.tableName(name(Table.ADDRESSES)).key(NOBODY));
            return true;
        } catch (SdkException noAnswer) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
