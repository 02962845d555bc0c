package my.sewa.domain.documents;

import java.net.URI;
import java.util.Optional;

/** Links by which files leave: whoever holds one may read that one file, for 24 hours. */
public interface Links {
    /**
     * What a link leads to.
     *
     * @param fileName as people see it; the link's path ends in it
     */
    record Linked(FileKey file, String contentType, String fileName) {}

    /** A new link that is valid from now on: {@code {public URL}/d/{token}/{file name}}. */
    URI mint(Linked linked);

    /** What a token leads to; empty if it is not one of ours, was made for something else, or has expired. */
    Optional<Linked> verify(String token);
}
