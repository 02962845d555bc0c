package my.sewa.domain.quotation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.shared.Phone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages against pictures that somebody has looked at. {@code -Dpages=rewrite} draws new ones into the source tree: look
 * at them before they are committed.
 */
class GoldenPagesTest {
    private static final Path SOURCES = Path.of("src/test/resources/pages");
    private static final int DOTS_PER_INCH = 80;
    /** Another machine may smooth an edge differently. */
    private static final double MOST_DIFFERING = 0.002;
    /** A tile is about five letters wide and one line high; tiles overlap by half, so that nothing falls between two. */
    private static final int TILE_WIDTH = 32;
    private static final int TILE_HEIGHT = 16;
    /** As much as one black dot; a wrong digit in small print makes 365. */
    private static final int MOST_IN_A_TILE = 255;
    private static final int CLEARLY = 64;

    @ParameterizedTest
    @EnumSource
    void a_page_looks_as_it_did_when_somebody_looked_at_it(Specimen specimen) throws IOException {
        var pages = pages(specimen.draw(QuotationPdfWiring.paper()));
        for (int page = 0; page < pages.size(); page++) {
            String name = specimen.name().toLowerCase(Locale.ROOT) + "-" + (page + 1) + ".png";
            if ("rewrite".equals(System.getProperty("pages"))) {
                ImageIO.write(pages.get(page), "png", Files.createDirectories(SOURCES).resolve(name).toFile());
            }
            var differences = new Differences(pages.get(page), golden(name));
            assertThat(differences.share()).as(name).isLessThan(MOST_DIFFERING);
            assertThat(differences.inOneTile()).as(name).isLessThanOrEqualTo(MOST_IN_A_TILE);
        }
    }

    @ParameterizedTest
    @CsvSource({"+60123450007", "+60123450008", "+60123450081", "+60123460001", "+60128450001", "+60129450001"})
    void one_wrong_digit_is_enough_to_be_seen(String phone) throws IOException {
        var plain = Specimen.SIMPLE.customer();
        var wrong = new Customer(plain.id(), plain.name(), plain.kind(), Optional.of(new Phone(phone)),
                plain.aliases(), plain.brn(), plain.tin(), plain.email());
        assertThat(inOneTile(wrong)).isGreaterThan(MOST_IN_A_TILE);
    }

    @Test
    void one_missing_line_is_enough_to_be_seen() throws IOException {
        var plain = Specimen.SIMPLE.customer();
        var shorter = new Customer(plain.id(), plain.name(), plain.kind(), plain.phone(), plain.aliases(),
                Optional.empty(), plain.tin(), plain.email());
        assertThat(inOneTile(shorter)).isGreaterThan(MOST_IN_A_TILE);
    }

    private static int inOneTile(Customer customer) throws IOException {
        var page = pages(Specimen.SIMPLE.draw(QuotationPdfWiring.paper(), customer)).getFirst();
        return new Differences(page, golden("simple-1.png")).inOneTile();
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
            }
            return pages;
        }
    }

    private static BufferedImage golden(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(SOURCES.resolve(name).toFile()));
    }

    /** Two pictures of a page, and where they differ. */
    private record Differences(BufferedImage one, BufferedImage other) {
        Differences {
            assertThat(List.of(one.getWidth(), one.getHeight()))
                .isEqualTo(List.of(other.getWidth(), other.getHeight()));
        }

        double share() {
            long count = 0;
            for (int y = 0; y < one.getHeight(); y++) {
                for (int x = 0; x < one.getWidth(); x++) {
                    count += difference(x, y) > CLEARLY ? 1 : 0;
                }
            }
            return (double) count / ((long) one.getWidth() * one.getHeight());
        }

        /** In the tile with the most, all differences of its dots together. */
        int inOneTile() {
            int most = 0;
            for (int y = 0; y < one.getHeight(); y += TILE_HEIGHT / 2) {
                for (int x = 0; x < one.getWidth(); x += TILE_WIDTH / 2) {
                    most = Math.max(most, inTile(x, y));
                }
            }
            return most;
        }

        private int inTile(int left, int top) {
            int sum = 0;
            for (int y = top; y < Math.min(top + TILE_HEIGHT, one.getHeight()); y++) {
                for (int x = left; x < Math.min(left + TILE_WIDTH, one.getWidth()); x++) {
                    sum += difference(x, y);
                }
            }
            return sum;
        }

        private int difference(int x, int y) {
            return Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
        }
    }
}
