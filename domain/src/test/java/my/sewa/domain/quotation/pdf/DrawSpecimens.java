package my.sewa.domain.quotation.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws every specimen into a folder: for a look at them, and for a comparison with another process's. */
final class DrawSpecimens {
    private DrawSpecimens() {}

    public static void main(String[] folder) throws IOException {
        var paper = QuotationPdfWiring.paper();
        for (var specimen : Specimen.values()) {
            Files.write(Path.of(folder[0], specimen + ".pdf"), specimen.draw(paper));
        }
    }
}
