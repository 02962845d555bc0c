package my.sewa.local.phones;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import my.sewa.local.phones.Said.Medium;

/** Pictures, voice notes and files, each under its sid. */
final class MediaFiles {
    /** WhatsApp carries no more. */
    static final int LARGEST = 16 * 1024 * 1024;
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z]+/[a-zA-Z0-9.+-]+");
    /** What WhatsApp carries from a business. */
    private static final Set<String> CARRIED = Set.of("image/jpeg", "image/png", "image/webp", "audio/ogg",
            "audio/amr", "audio/3gpp", "audio/aac", "audio/mpeg", "audio/mp4", "video/mp4", "video/3gpp",
            "application/pdf", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "text/plain", "text/vcard");
    private static final Pattern SID = Pattern.compile("ME[0-9a-f]{32}");

    private final Path folder;

    MediaFiles(Path folder) {
        this.folder = folder.resolve("phones-media");
    }

    /** Keeps up to {@link #LARGEST} bytes; empty if there are more. */
    Optional<Medium> keep(InputStream content, String url, String contentType, String name) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        String sid = Sids.next("ME");
        Files.write(folder.resolve(sid), bytes);
        String type = CONTENT_TYPE.matcher(contentType).matches() ? contentType : "application/octet-stream";
        return Optional.of(new Medium(sid, url, type, name, bytes.length));
    }

    Optional<byte[]> read(String sid) {
        Path file = folder.resolve(SID.matcher(sid).matches() ? sid : "none");
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether WhatsApp takes files of this type from a business. */
    static boolean isCarried(String contentType) {
        return CARRIED.contains(contentType);
    }

    /** image, video, audio or document, as WhatsApp sorts them. */
    static String kindOf(String contentType) {
        String kind = contentType.replaceFirst("/.*", "");
        return switch (kind) {
            case "image", "video", "audio" -> kind;
            default -> "document";
        };
    }
}
