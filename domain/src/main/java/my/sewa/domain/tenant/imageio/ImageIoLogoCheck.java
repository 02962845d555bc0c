package my.sewa.domain.tenant.imageio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.LogoCheck;

/** Decodes and encodes anew, so that nothing that was hidden in a file reaches a document. */
final class ImageIoLogoCheck implements LogoCheck {
    /** Decoded larger than this, only each n-th pixel is read: memory stays under 50 MB. */
    private static final int DECODED_SIDE = 2 * 1024;
    /** Above this a photo is meant, which is a tenth of the size as JPEG. */
    private static final int LARGEST_PNG = 100_000;
    private static final float QUALITY = 0.9f;

    @Override
    public Outcome check(byte[] sent) {
        if (sent.length > LARGEST) {
            return new Outcome.Refused(Refusal.TOO_LARGE);
        }
        return switch (FileSignature.of(sent)) {
            case PNG -> decoded(sent, "png");
            case JPEG -> decoded(sent, "jpeg");
            case HEIC -> new Outcome.Refused(Refusal.HEIC);
            case SVG -> new Outcome.Refused(Refusal.SVG);
            case PDF -> new Outcome.Refused(Refusal.PDF);
            case OTHER -> new Outcome.Refused(Refusal.OTHER_FORMAT);
        };
    }

    private static Outcome decoded(byte[] sent, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            var refusal = refusal(reader.getWidth(0), reader.getHeight(0));
            return refusal.isPresent() ? new Outcome.Refused(refusal.get()) : new Outcome.Fits(logo(reader));
        } catch (IOException | RuntimeException unreadable) { // the codecs trip over bad files in many ways
            return new Outcome.Refused(Refusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Refusal> refusal(int width, int height) {
        if (width < SMALLEST || height < SMALLEST) {
            return Optional.of(Refusal.TOO_SMALL);
        }
        return (long) width * height > MOST_PIXELS ? Optional.of(Refusal.TOO_MANY_PIXELS) : Optional.empty();
    }

    private static Logo logo(ImageReader reader) throws IOException {
        var wanted = reader.getDefaultReadParam();
        int step = step(reader.getWidth(0), reader.getHeight(0));
        wanted.setSourceSubsampling(step, step, 0, 0);
        var small = Raster.onWhite(reader.read(0, wanted), Logo.WIDEST);
        byte[] png = encoded(small, "png");
        return png.length <= LARGEST_PNG
                ? new Logo(Logo.Format.PNG, png)
                : new Logo(Logo.Format.JPEG, encoded(small, "jpeg"));
    }

    /** Each so many-th pixel is read, in both directions, so that no side is decoded larger than allowed. */
    static int step(int width, int height) {
        return Math.ceilDiv(Math.max(width, height), DECODED_SIDE);
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
