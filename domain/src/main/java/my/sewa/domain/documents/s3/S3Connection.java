package my.sewa.domain.documents.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.StorageUnavailable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Four kinds of requests, signed and tried three times. The SDK's own client for S3 is 4 MB and knows a hundred kinds:
 * too much for functions that have 15 MB in all.
 */
final class S3Connection {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private final S3Settings settings;
    private final AwsCredentialsProvider credentials;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
        .connectionTimeout(CONNECT)
        .socketTimeout(ANSWER)
        .build();

    S3Connection(S3Settings settings) {
        this.settings = settings;
        this.credentials = credentials(settings);
    }

    /** What came back. */
    record Answer(SdkHttpResponse response, Body body) {
        int status() {
            return response.statusCode();
        }

        Optional<String> header(String name) {
            return response.firstMatchingHeader(name);
        }
    }

    /** Bytes, read to their end. */
    static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * Answers below 500, whatever they are.
     *
     * @throws StorageUnavailable after three tries
     */
    Answer send(SdkHttpMethod method, FileKey key, Map<String, String> headers, byte[] body) {
        for (int tried = 1;; tried++) {
            try {
                var answer = attempt(method, key, headers, body);
                if (!passing(answer.status())) {
                    return answer;
                }
                if (tried == TRIES) {
                    throw new StorageUnavailable("answered " + answer.status());
                }
            } catch (IOException | SdkException | UncheckedIOException noAnswer) {
                if (tried == TRIES) {
                    throw new StorageUnavailable(noAnswer);
                }
            }
            pause(tried);
        }
    }

    private Answer attempt(SdkHttpMethod method, FileKey key, Map<String, String> headers, byte[] body)
            throws IOException {
        var request = request(method, key);
        headers.forEach(request::putHeader);
        if (method == SdkHttpMethod.PUT) {
            request.putHeader("Content-Length", String.valueOf(body.length));
        }
        var signed = signed(request.build(), body, Optional.empty());
        var call = HttpExecuteRequest.builder().request(signed.request());
        if (method == SdkHttpMethod.PUT) {
            call.contentStreamProvider(ContentStreamProvider.fromByteArray(body));
        }
        var response = http.prepareRequest(call.build()).call();
        byte[] read = {};
        if (response.responseBody().isPresent()) {
            try (InputStream in = response.responseBody().get()) {
                read = in.readAllBytes();
            }
        }
        return new Answer(response.httpResponse(), new Body(read));
    }

    /** A link that anybody can use for so long. */
    URI presigned(FileKey key, Map<String, String> query, Duration lifetime) {
        String scheme = settings.address(key).getScheme();
        // Signed as if for HTTPS, also where it is not: the signer would sign the body too, which nobody can verify.
        var request = request(SdkHttpMethod.GET, key).protocol("https");
        query.forEach(request::putRawQueryParameter);
        var link = signed(request.build(), new byte[0], Optional.of(lifetime)).request().getUri();
        return URI.create(scheme + link.toString().substring("https".length()));
    }

    private SdkHttpRequest.Builder request(SdkHttpMethod method, FileKey key) {
        return SdkHttpRequest.builder().method(method).uri(settings.address(key));
    }

    private SignedRequest signed(SdkHttpRequest request, byte[] body, Optional<Duration> presigned) {
        return signer.sign(sign -> {
            sign.identity(credentials.resolveCredentials())
                .request(request)
                .payload(ContentStreamProvider.fromByteArray(body))
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, settings.region())
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false);
            presigned.ifPresent(lifetime -> sign
                .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, lifetime)
                .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false));
        });
    }

    /** Busy, or two writers of one key at once: soon it is another answer. */
    private static boolean passing(int status) {
        return status >= SERVER_FAULT || status == TOO_MANY || status == CONFLICT;
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(FIRST_PAUSE.multipliedBy(1L << 2 * (tried - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(e);
        }
    }

    /** A stand-in knows one owner; on AWS they are in the environment, or after SnapStart with the container. */
    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.endpoint().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "localsecret"))
                : AwsCredentialsProviderChain.of(EnvironmentVariableCredentialsProvider.create(),
                        ContainerCredentialsProvider.create());
    }
}
