package my.sewa.domain.tenant;

/** Makes a logo of a picture that somebody sent, or says why it cannot be one. */
public interface LogoCheck {
    /** In bytes, as sent. */
    int LARGEST = 5_000_000;
    /** Width times height. */
    long MOST_PIXELS = 50_000_000;
    /** Of both sides, in pixels. */
    int SMALLEST = 32;

    /** What came of it. */
    sealed interface Outcome {
        record Fits(Logo logo) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why it cannot be a logo: by what the bytes are, whatever the file is called. */
    enum Refusal {
        /** More than {@link #LARGEST} bytes. */
        TOO_LARGE,
        /** More than {@link #MOST_PIXELS}. */
        TOO_MANY_PIXELS,
        /** A side under {@link #SMALLEST}. */
        TOO_SMALL,
        /** A photo in the format of iPhones. */
        HEIC,
        /** A drawing, not a picture. */
        SVG,
        /** A document. */
        PDF,
        /** Something else than PNG or JPEG. */
        OTHER_FORMAT,
        /** PNG or JPEG that cannot be read to its end. */
        DAMAGED
    }

    /** Believes neither a file's name nor its declared type. */
    Outcome check(byte[] sent);
}
