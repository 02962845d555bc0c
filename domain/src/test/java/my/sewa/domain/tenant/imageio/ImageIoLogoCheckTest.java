package my.sewa.domain.tenant.imageio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.LogoCheck;
import my.sewa.domain.tenant.LogoCheck.Outcome.Fits;
import my.sewa.domain.tenant.LogoCheck.Outcome.Refused;
import my.sewa.domain.tenant.LogoCheck.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIoLogoCheckTest {
    private static final int RED = 0xFFCC0000;

    private final LogoCheck check = TenantImageIoWiring.logos();

    @ParameterizedTest
    @CsvSource({"png, 600, 200", "jpeg, 300, 300", "png, 32, 32"})
    void a_small_picture_keeps_its_size(String format, int width, int height) {
        var shown = shown(encoded(plain(width, height, RED), format));
        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"601, 300, 600, 299", "1200, 400, 600, 200", "300, 1200, 150, 600", "4000, 3000, 600, 450",
            "4095, 4095, 600, 600"})
    void a_larger_one_is_made_to_fit_in_its_proportions(int width, int height, int shownWidth, int shownHeight) {
        var shown = shown(encoded(plain(width, height, RED), "png"));
        assertThat(shown.getWidth()).isEqualTo(shownWidth);
        assertThat(shown.getHeight()).isEqualTo(shownHeight);
        assertThat(shown.getRGB(shownWidth / 2, shownHeight / 2)).isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({"32, 32, 1", "2048, 2048, 1", "2049, 100, 2", "4095, 4095, 2", "100, 4096, 2", "4097, 4097, 3"})
    void no_side_is_decoded_larger_than_2048_pixels(int width, int height, int step) {
        assertThat(ImageIoLogoCheck.step(width, height)).isEqualTo(step);
        assertThat(Math.ceilDiv(Math.max(width, height), step)).isLessThanOrEqualTo(2048);
    }

    @Test
    void what_can_be_seen_through_is_seen_on_white() {
        var picture = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(50, 50, 0x80000000);
        var shown = shown(encoded(picture, "png"));
        assertThat(shown.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(shown.getRGB(50, 50)).isEqualTo(0xFF7F7F7F);
    }

    @Test
    void a_drawing_stays_sharp_and_a_photo_becomes_a_jpeg() {
        var photo = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (int i = 0; i < 360_000; i++) {
            photo.setRGB(i % 600, i / 600, chance.nextInt());
        }
        assertThat(logo(encoded(plain(600, 600, RED), "jpeg")).format()).isEqualTo(Logo.Format.PNG);
        assertThat(logo(encoded(photo, "png")).format()).isEqualTo(Logo.Format.JPEG);
    }

    @Test
    void the_same_picture_gives_the_same_logo() {
        byte[] sent = encoded(plain(900, 500, RED), "jpeg");
        assertThat(logo(sent)).isEqualTo(logo(sent)).hasSameHashCodeAs(logo(sent));
    }

    @Test
    void five_megabytes_are_taken_and_a_byte_more_is_not() {
        byte[] sent = encoded(plain(300, 300, RED), "png");
        assertThat(check.check(Arrays.copyOf(sent, LogoCheck.LARGEST))).isInstanceOf(Fits.class);
        assertThat(check.check(Arrays.copyOf(sent, LogoCheck.LARGEST + 1))).isEqualTo(new Refused(Refusal.TOO_LARGE));
        assertThat(check.check(new byte[12_000_000])).isEqualTo(new Refused(Refusal.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"31, 100", "100, 31"})
    void a_side_of_31_pixels_is_too_small(int width, int height) {
        assertThat(check.check(encoded(plain(width, height, RED), "png"))).isEqualTo(new Refused(Refusal.TOO_SMALL));
    }

    @Test
    void a_small_file_that_unpacks_into_gigabytes_is_refused_unread() {
        byte[] bomb = claiming(encoded(plain(100, 100, RED), "png"), 50_000, 1_001);
        assertThat(check.check(bomb)).isEqualTo(new Refused(Refusal.TOO_MANY_PIXELS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ....ftypheic....mif1   | HEIC
            ....ftypmif1....       | HEIC
            %PDF-1.7 logo.png      | PDF
            <svg xmlns=''/>        | SVG
            <?xml version='1'?><!-- a --><SVG/> | SVG
            GIF89a                 | OTHER_FORMAT
            RIFF....WEBPVP8        | OTHER_FORMAT
            BM                     | OTHER_FORMAT
            hello                  | OTHER_FORMAT
            """)
    void other_kinds_of_files_are_known_by_what_they_are(String beginning, Refusal why) {
        assertThat(check.check(beginning.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Refused(why));
    }

    @Test
    void nothing_is_no_picture() {
        assertThat(check.check(new byte[0])).isEqualTo(new Refused(Refusal.OTHER_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_that_breaks_off_early_is_damaged(String format) {
        byte[] sent = encoded(plain(300, 300, RED), format);
        assertThat(check.check(Arrays.copyOf(sent, 40))).isEqualTo(new Refused(Refusal.DAMAGED));
    }

    private Logo logo(byte[] sent) {
        return ((Fits) check.check(sent)).logo();
    }

    private BufferedImage shown(byte[] sent) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo(sent).bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage plain(int width, int height, int argb) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, argb);
            }
        }
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Rewrites the size in a PNG's header, and the header's checksum. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var header = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }
}
