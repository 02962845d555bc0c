package my.sewa.domain.messaging.s3;

import java.time.Instant;
import java.time.ZonedDateTime;
import my.sewa.domain.messaging.Attachments;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects {@code tenant/attachments/yyyy/mm/sid} in the bucket for what is not yet part of a document. */
final class S3Attachments implements Attachments {
    private static final int ALREADY_THERE = 412;

    private final S3Client s3;
    private final String bucket;

    S3Attachments(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void keep(TenantId tenant, Instant receivedAt, String sid, String contentType, byte[] bytes) {
        ZonedDateTime day = receivedAt.atZone(Malaysia.ZONE);
        String key = "%s/attachments/%04d/%02d/%s".formatted(tenant.code(), day.getYear(), day.getMonthValue(), sid);
        try {
            s3.putObject(put -> put.bucket(bucket).key(key).ifNoneMatch("*").contentType(contentType),
                    RequestBody.fromBytes(bytes));
        } catch (S3Exception refused) {
            if (refused.statusCode() != ALREADY_THERE) {
                throw new StorageUnavailable(refused);
            }
        } catch (SdkException noAnswer) {
            throw new StorageUnavailable(noAnswer);
        }
    }
}
