package my.sewa.domain.messaging.s3;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.messaging.Attachments;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Puts attachments in S3, or in what {@code SEWA_S3_URL} names instead. */
public final class AttachmentsS3Wiring {
    private AttachmentsS3Wiring() {}

    /** {@code SEWA_BUCKET_PREFIX} stands before the bucket's name: those of AWS are unique in the world. */
    public static Attachments attachments(Map<String, String> environment) {
        return new S3Attachments(client(environment), environment.getOrDefault("SEWA_BUCKET_PREFIX", "") + "working");
    }

    private static S3Client client(Map<String, String> environment) {
        var builder = S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(environment.getOrDefault("AWS_REGION", "ap-southeast-5")));
        Optional.ofNullable(environment.get("SEWA_S3_URL"))
            .filter(url -> !url.isBlank())
            .ifPresent(
                    url -> builder.endpointOverride(URI.create(url))
                        .forcePathStyle(true)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "localsecret"))));
        return builder.build();
    }
}
