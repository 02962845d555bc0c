package my.sewa.domain.tenant.imageio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a file is, by how it begins. */
enum FileSignature {
    PNG, JPEG, HEIC, SVG, PDF, OTHER;

    /** SVG may begin with comments, and PDF with rubbish. */
    private static final int LOOKED_AT = 1024;
    private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
            "msf1", "avif", "avis");

    static FileSignature of(byte[] file) {
        String head = new String(Arrays.copyOf(file, Math.min(file.length, LOOKED_AT)), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("ftyp", 4) && head.length() >= 12 && HEIF_BRANDS.contains(head.substring(8, 12))) {
            return HEIC;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : OTHER;
    }
}
