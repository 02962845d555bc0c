package my.sewa.local.standins;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The stack's own connections to the servers; the functions make theirs themselves. */
public final class LocalClients {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private LocalClients() {}

    public static DynamoDbClient dynamoDb(URI server, ExecutionInterceptor... interceptors) {
        return prepared(DynamoDbClient.builder(), server).httpClientBuilder(http())
            .overrideConfiguration(sdk -> sdk.executionInterceptors(List.of(interceptors)))
            .build();
    }

    public static DynamoDbStreamsClient streams(URI server) {
        return prepared(DynamoDbStreamsClient.builder(), server).httpClientBuilder(http()).build();
    }

    public static S3Client s3(URI server) {
        return prepared(S3Client.builder(), server).forcePathStyle(true).httpClientBuilder(http()).build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B prepared(B builder, URI server) {
        var credentials = AwsBasicCredentials.create(StandIns.ACCESS_KEY, StandIns.SECRET_KEY);
        return builder.endpointOverride(server)
            .region(Region.AP_SOUTHEAST_5)
            .credentialsProvider(StaticCredentialsProvider.create(credentials));
    }

    private static UrlConnectionHttpClient.Builder http() {
        return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER);
    }
}
