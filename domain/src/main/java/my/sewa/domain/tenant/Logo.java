package my.sewa.domain.tenant;

import java.util.Arrays;

/**
 * A company's logo as its documents show it: decoded and encoded anew by us, on white, at most {@link #WIDEST} by
 * {@link #WIDEST} pixels.
 */
public final class Logo {
    public static final int WIDEST = 600;

    private final Format format;
    private final byte[] bytes;

    /** What it is encoded as. */
    public enum Format {
        PNG("image/png", "png"), JPEG("image/jpeg", "jpg");

        private final String contentType;
        private final String extension;

        Format(String contentType, String extension) {
            this.contentType = contentType;
            this.extension = extension;
        }

        public String contentType() {
            return contentType;
        }

        /** Without the dot. */
        public String extension() {
            return extension;
        }
    }

    public Logo(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
    }

    public Format format() {
        return format;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && format == logo.format && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
