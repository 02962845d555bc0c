package my.sewa.domain.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that WhatsApp carries from a business; whatever else people send is kept, and not passed on. */
public enum FileType {
    PDF("application/pdf", "pdf", Opened.SHOWN),
    JPEG("image/jpeg", "jpg", Opened.SHOWN),
    PNG("image/png", "png", Opened.SHOWN),
    WEBP("image/webp", "webp", Opened.SHOWN),
    OGG("audio/ogg", "ogg", Opened.SHOWN),
    MP3("audio/mpeg", "mp3", Opened.SHOWN),
    M4A("audio/mp4", "m4a", Opened.SHOWN),
    AMR("audio/amr", "amr", Opened.SHOWN),
    AAC("audio/aac", "aac", Opened.SHOWN),
    AUDIO_3GPP("audio/3gpp", "3gp", Opened.SHOWN),
    MP4("video/mp4", "mp4", Opened.SHOWN),
    VIDEO_3GPP("video/3gpp", "3gp", Opened.SHOWN),
    DOC("application/msword", "doc", Opened.SAVED),
    XLS("application/vnd.ms-excel", "xls", Opened.SAVED),
    PPT("application/vnd.ms-powerpoint", "ppt", Opened.SAVED),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Opened.SAVED),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Opened.SAVED),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Opened.SAVED),
    TEXT("text/plain", "txt", Opened.SAVED),
    VCARD("text/vcard", "vcf", Opened.SAVED);

    /** What a browser does with a file. */
    public enum Opened {
        /** It shows it, and runs nothing in it. */
        SHOWN,
        /** It saves it, for another program. */
        SAVED
    }

    private final String contentType;
    private final String extension;
    private final Opened opened;

    FileType(String contentType, String extension, Opened opened) {
        this.contentType = contentType;
        this.extension = extension;
        this.opened = opened;
    }

    /** As a sender declares it, in any case and with parameters; empty for all other types. */
    public static Optional<FileType> of(String declared) {
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(known -> known.contentType.equals(type)).findFirst();
    }

    /** Without parameters. */
    public String contentType() {
        return contentType;
    }

    /** How the names of such files end, after the dot. */
    public String extension() {
        return extension;
    }

    public Opened opened() {
        return opened;
    }
}
