package my.sewa.domain.quotation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import my.sewa.domain.quotation.QuotationPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the paper, read by another library than the one that wrote it. */
class PdfQuotationPaperTest {
    private static final QuotationPaper PAPER = QuotationPdfWiring.paper();

    private static List<String> pages(Specimen specimen) {
        try (PDDocument document = Loader.loadPDF(specimen.draw(PAPER))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[ \\u00a0]+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Specimen specimen) {
        return String.join("\n", pages(specimen));
    }

    @Test
    void a_simple_one_says_who_offers_what_to_whom_for_how_much_and_how_long() {
        assertThat(text(Specimen.SIMPLE)).contains("Jaya Alatan Sewa Sdn Bhd", "Quotation", "QT-0241",
                "Reg. no. 201901234567 · TIN C25845632020",
                "No. 8, Jalan Industri 3/2, Taman Perindustrian Maju, 43000 Kajang",
                "+60 3-8945 0012 · sewa@jayaalatan.example", "Ali Construction Sdn Bhd", "Reg. no. 201501023456",
                "+60 12-345 0001", "Fri 20 Nov 2026", "Fri 4 Dec 2026", "Wed 25 Nov 2026 – Thu 3 Dec 2026", "9 days",
                "Aminah", "Silent generator 20 kVA",
                "1 week RM1,750.00 + 2 days RM700.00 × 2 = RM4,900.00", "RM6,160.00",
                "Late return is charged by the day at the list rate.", "Maybank", "5140 1234 5678", "Page 1 of 1")
            .doesNotContain("Subtotal", "Discount", "Delivery", "Service tax", "Deposit", "SST", "rev");
    }

    @Test
    void in_malay_all_that_is_taken_off_and_put_on_stands_over_the_total() {
        assertThat(text(Specimen.EVERYTHING_IN_MALAY)).contains("Sebut harga", "QT-0241 rev 2",
                "No. SST W10-1808-32000001", "Rab 25 Nov 2026 – Kha 3 Dis 2026", "9 hari",
                "1 minggu RM1,750.00 + 2 hari RM700.00 × 2 = RM4,900.00", "RM3.35 seunit = RM1,005.00",
                "9 hari RM495.00 (kadar dipersetujui RM55.00 sehari)",
                "Jumlah kecil RM6,412.00", "Diskaun 7.5% -RM480.90", "Penghantaran RM150.00",
                "Cukai perkhidmatan RM300.09", "Jumlah RM6,381.19", "Deposit RM1,000.00",
                "deposit tidak termasuk dalam jumlah", "Halaman 1 daripada 1",
                "Untuk perhatian: Puan Siti Aminah", "12, Jalan Binjai 2, Taman Binjai, 43000 Kajang",
                "Tapak: Tapak Projek MRT3, Jalan Cheras, Kuala Lumpur", "No. PO anda PO-2026/1187",
                "+60 12-345 0001 · akaun@ali.example", "DuitNow 201901234567 (no. pendaftaran perniagaan)");
    }

    @Test
    void fifty_lines_have_their_head_on_every_page_and_no_line_is_broken() {
        var pages = pages(Specimen.FIFTY_LINES);
        assertThat(pages).hasSize(3);
        for (int page = 0; page < 3; page++) {
            assertThat(pages.get(page)).contains("No. Description Qty Days Amount", "Page " + (page + 1) + " of 3",
                    "Jaya Alatan Sewa Sdn Bhd · QT-0241");
        }
        // each line's number, name and sum on one page, its price in words right below it
        var lines = String.join("\n", pages);
        IntStream.rangeClosed(1, 50)
            .forEach(number -> assertThat(lines)
                .containsPattern("(?m)^" + number + " (Silent|Plastic|Diesel|Jack).* RM[0-9,.]+\\R.*(day|each)"));
        assertThat(pages.getLast()).contains("RM932,351.00");
    }

    @Test
    void chinese_names_can_be_read_and_copied() {
        assertThat(text(Specimen.CHINESE_NAMES)).contains("新发器材出租 Sin Huat Rental Sdn Bhd", "陈建华建筑有限公司 (吉隆坡)");
    }

    @ParameterizedTest
    @EnumSource
    void a_font_comes_only_with_its_script_and_every_font_is_inside(Specimen specimen) throws IOException {
        try (PDDocument document = Loader.loadPDF(specimen.draw(PAPER))) {
            var names = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(names).containsExactlyInAnyOrderElementsOf(switch (specimen) {
                case CHINESE_NAMES -> List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansSC-Regular");
                case OTHER_SCRIPTS -> List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansTamil-Regular",
                        "NotoSansArabic-Regular");
                default -> List.of("NotoSans-Regular", "NotoSans-Bold");
            });
        }
    }

    @Test
    void names_of_200_characters_wrap_and_are_there_to_their_end() {
        String text = text(Specimen.LONG_NAMES);
        String company = "Syarikat Penyewaan Jentera ".repeat(10).substring(0, 199) + "X";
        assertThat(text).contains("Maju JayaX", "QT-0241", "RM6,160.00", "\nPX\nReg. no.",
                "Syarikat PX · QT-0241 Page 1");
        assertThat(text.replace('\n', ' ')).contains("Account name " + company + " Bank Maybank");
        assertThat(pages(Specimen.LONG_NAMES)).hasSize(1);
    }

    @Test
    void what_no_font_has_is_seen_to_be_missing() {
        // Ethiopic is not among our scripts; Tamil is read as it is drawn, a vowel before its consonant
        assertThat(text(Specimen.OTHER_SCRIPTS)).containsOnlyOnce("முருகன் ேகாவில் · شركة النور للبناء · "
                + "\uFFFD".repeat("ኢትዮጵያ".length()) + "\n");
        assertThat(text(Specimen.OTHER_SCRIPTS).replaceAll("[^\uFFFD]", "")).hasSize("ኢትዮጵያ".length());
    }

    @ParameterizedTest
    @EnumSource
    void it_weighs_little_on_a_phone(Specimen specimen) {
        assertThat(specimen.draw(PAPER)).hasSizeLessThan(100_000);
    }

    @Test
    void another_process_draws_the_same_bytes(@TempDir Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Duser.timezone=America/Lima", "-Duser.language=ar", "-cp", classPath(),
                DrawSpecimens.class.getName(), folder.toString())
            .inheritIO()
            .start();
        assertThat(process.waitFor()).isZero();
        for (var specimen : Specimen.values()) {
            assertThat(Files.readAllBytes(folder.resolve(specimen + ".pdf"))).as("%s", specimen)
                .isEqualTo(specimen.draw(QuotationPdfWiring.paper()));
        }
    }

    @Test
    void many_threads_share_the_fonts() {
        var expected = Specimen.CHINESE_NAMES.draw(PAPER);
        assertThat(IntStream.range(0, 24).parallel().mapToObj(_ -> Specimen.CHINESE_NAMES.draw(PAPER)))
            .allSatisfy(drawn -> assertThat(drawn).isEqualTo(expected));
    }

    /** Surefire may hide it behind a jar with a manifest; that works as well. */
    private static String classPath() {
        try {
            var tests = Path.of(DrawSpecimens.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return tests + File.pathSeparator + System.getProperty("surefire.test.class.path",
                    System.getProperty("java.class.path"));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
