package my.sewa.domain.documents.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.StorageUnavailable;
import my.sewa.domain.documents.s3.S3Connection.Answer;
import my.sewa.domain.shared.Sha256;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Objects that are written on the condition that there is none yet; S3 checks their hash and keeps it beside them. */
final class S3Files implements Files {
    private static final Duration DIRECT = Duration.ofMinutes(5);
    private static final String HASH = "x-amz-meta-sha256";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int ALREADY_THERE = 412;
    private static final byte[] NOTHING = {};

    private final S3Connection s3;

    S3Files(S3Connection s3) {
        this.s3 = s3;
    }

    @Override
    public Kept keep(FileKey key, String contentType, byte[] bytes) {
        byte[] sha256 = Sha256.of(bytes);
        String hash = HexFormat.of().formatHex(sha256);
        var headers = Map.of(
                "If-None-Match", "*",
                "Content-Type", contentType,
                "x-amz-checksum-sha256", Base64.getEncoder().encodeToString(sha256),
                HASH, hash);
        var answer = s3.send(SdkHttpMethod.PUT, key, headers, bytes);
        return switch (answer.status()) {
            case OK -> new Kept(key, contentType, hash, bytes.length);
            case ALREADY_THERE -> find(key).orElseThrow(() -> new StorageUnavailable("there, and not there"));
            default -> throw new StorageUnavailable("answered " + answer.status());
        };
    }

    @Override
    public Optional<Kept> find(FileKey key) {
        var answer = s3.send(SdkHttpMethod.HEAD, key, Map.of(), NOTHING);
        return found(answer) ? Optional.of(kept(key, answer)) : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(FileKey key) {
        var answer = s3.send(SdkHttpMethod.GET, key, Map.of(), NOTHING);
        return found(answer) ? Optional.of(answer.body().bytes()) : Optional.empty();
    }

    @Override
    public URI direct(FileKey key, String contentType, String disposition) {
        return s3.presigned(key, Map.of(
                "response-content-type", contentType,
                "response-content-disposition", disposition), DIRECT);
    }

    private static boolean found(Answer answer) {
        return switch (answer.status()) {
            case OK -> true;
            case NOT_FOUND -> false;
            default -> throw new StorageUnavailable("answered " + answer.status());
        };
    }

    private static Kept kept(FileKey key, Answer answer) {
        return new Kept(key, answer.header("Content-Type").orElse("application/octet-stream"),
                answer.header(HASH).orElse(""), answer.header("Content-Length").map(Long::parseLong).orElse(0L));
    }
}
