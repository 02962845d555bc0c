package my.sewa.domain.quotation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
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
    private static final int CLEARLY = 64;

    @ParameterizedTest
    @EnumSource
    void a_page_looks_as_it_did_when_somebody_looked_at_it(Specimen specimen) throws IOException {
        try (PDDocument document = Loader.loadPDF(specimen.draw(QuotationPdfWiring.paper()))) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var drawn = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
                String name = specimen.name().toLowerCase(Locale.ROOT) + "-" + (page + 1) + ".png";
                if ("rewrite".equals(System.getProperty("pages"))) {
                    ImageIO.write(drawn, "png", Files.createDirectories(SOURCES).resolve(name).toFile());
                }
                assertThat(differing(drawn, golden(name))).as(name).isLessThan(MOST_DIFFERING);
            }
        }
    }

    private static BufferedImage golden(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(SOURCES.resolve(name).toFile()));
    }

    /** The share of points that clearly differ; all of them if the sizes do. */
    private static double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int difference = (one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF);
                if (Math.abs(difference) > CLEARLY) {
                    count++;
                }
            }
        }
        return (double) count / ((long) one.getWidth() * one.getHeight());
    }
}
