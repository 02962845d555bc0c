package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.tenant.TenantId;

/** What people sent, as a file that can be passed on. */
final class SentFiles {
    private static final Map<String, String> NAMES = Map.of("image/jpeg", "photo.jpg", "image/png", "photo.png",
            "image/webp", "sticker.webp", "application/pdf", "document.pdf", "audio/ogg", "voice.ogg", "audio/mpeg",
            "voice.mp3", "video/mp4", "video.mp4", "video/3gpp", "video.3gp");

    private SentFiles() {}

    /** Kept under the id of the message it came with, before that was answered. */
    static Attachment.Kept of(TenantId tenant, Instant receivedAt, String sid, String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new Attachment.Kept(tenant, KeptAttachments.key(tenant, receivedAt, sid).path(),
                type, NAMES.getOrDefault(type, "file"));
    }
}
