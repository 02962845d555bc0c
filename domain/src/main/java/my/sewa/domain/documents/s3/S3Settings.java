package my.sewa.domain.documents.s3;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.documents.FileKey;

/**
 * Where the buckets are.
 *
 * @param endpoint of an S3 other than AWS's own
 * @param prefix before the buckets' names; may be empty
 */
record S3Settings(Optional<URI> endpoint, String region, String prefix) {
    private static final String MALAYSIA = "ap-southeast-5";

    static S3Settings from(Map<String, String> environment) {
        var endpoint = Optional.ofNullable(environment.get("SEWA_S3_URL")).filter(url -> !url.isBlank());
        return new S3Settings(endpoint.map(URI::create), environment.getOrDefault("AWS_REGION", MALAYSIA),
                environment.getOrDefault("SEWA_BUCKET_PREFIX", ""));
    }

    /** On AWS each bucket has a host of its own, elsewhere it is the first part of the path. */
    URI address(FileKey key) {
        String bucket = prefix + key.bucket().code();
        return endpoint
            .map(server -> URI.create(server.toString().replaceAll("/+$", "") + "/" + bucket + "/" + key.path()))
            .orElseGet(
                    () -> URI.create("https://" + bucket + ".s3." + region + ".amazonaws.com/" + key.path()));
    }
}
