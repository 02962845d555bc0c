package my.sewa.signature;

import static my.sewa.domain.documents.FileType.Opened.SHOWN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import my.sewa.domain.documents.FileType;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.Links;
import my.sewa.domain.documents.Links.Linked;
import my.sewa.domain.documents.StorageUnavailable;

/** {@code /d/{token}/{file name}}: the one file that the token names. */
final class DocumentLink {
    /** A function's answer is at most 6 MB, and files in it grow by a third. */
    private static final long MOST_SERVED = 4L * 1024 * 1024;
    /** What WhatsApp's reviewers are shown: templates must come with a file that anybody can open. */
    private static final String SAMPLE = "sample/QT-0241.pdf";
    private static final String UNKNOWN = "application/octet-stream";

    private final Links links;
    private final Files files;

    DocumentLink(Links links, Files files) {
        this.links = links;
        this.files = files;
    }

    /** Empty for a link that is not valid, and for a valid one under another file's name. */
    Optional<PageResponse> open(String token, String fileName) {
        if (SAMPLE.equals(token + "/" + fileName)) {
            return Optional.of(PageResponse.file("application/pdf", "inline", sample()));
        }
        try {
            return links.verify(token).filter(linked -> names(fileName, linked)).flatMap(this::file);
        } catch (StorageUnavailable passing) {
            return Optional.of(PageResponse.later());
        }
    }

    private static byte[] sample() {
        try (var file = DocumentLink.class.getResourceAsStream("/sample.pdf")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PageResponse> file(Linked linked) {
        return files.find(linked.file())
            .flatMap(kept -> kept.size() > MOST_SERVED
                    ? Optional.of(PageResponse.found(files.direct(linked.file(), type(linked), disposition(linked))))
                    : files.read(linked.file())
                        .map(bytes -> PageResponse.file(type(linked), disposition(linked), bytes)));
    }

    private static String type(Linked linked) {
        return FileType.of(linked.contentType()).map(FileType::contentType).orElse(UNKNOWN);
    }

    /** Only what a browser runs nothing in is opened there. */
    private static String disposition(Linked linked) {
        boolean shown = FileType.of(linked.contentType()).map(FileType::opened).filter(SHOWN::equals).isPresent();
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(linked.fileName());
    }

    /** The path may come to us decoded or as it was typed. */
    private static boolean names(String fileName, Linked linked) {
        if (fileName.equals(linked.fileName())) {
            return true;
        }
        try {
            return URLDecoder.decode(fileName.replace("+", "%2B"), StandardCharsets.UTF_8).equals(linked.fileName());
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
