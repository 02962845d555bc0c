package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.documents.FileType;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.tenant.TenantId;

/** What people sent, as a file that can be passed on. */
final class SentFiles {
    private SentFiles() {}

    /** Kept under the id of the message it came with, before that was answered; empty if WhatsApp carries no such. */
    static Optional<Attachment.Kept> of(TenantId tenant, Instant receivedAt, String sid, String contentType) {
        return FileType.of(contentType)
            .map(type -> new Attachment.Kept(tenant, KeptAttachments.key(tenant, receivedAt, sid).path(),
                    type.contentType(), name(type) + "." + type.extension()));
    }

    private static String name(FileType type) {
        return switch (type) {
            case JPEG, PNG -> "photo";
            case WEBP -> "sticker";
            case OGG, MP3, M4A, AMR, AAC, AUDIO_3GPP -> "voice";
            case MP4, VIDEO_3GPP -> "video";
            case PDF, DOC, XLS, PPT, DOCX, XLSX, PPTX, TEXT -> "document";
            case VCARD -> "contact";
        };
    }
}
