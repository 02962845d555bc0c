package my.sewa.domain.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.GregorianCalendar;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Sha256;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One document on A4, from its first element to its bytes: the same elements give the same bytes, whenever. */
public final class Sheet {
    private static final float SIDE = 42;
    private static final float TOP = 40;
    private static final float BOTTOM = 58;
    private static final int ID_BYTES = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);

    /**
     * What a reader shows as the document's properties.
     *
     * @param identity no other document has it
     */
    public record Properties(String title, String author, String identity, Instant createdAt, Language language) {}

    /**
     * What stands under every page.
     *
     * @param note a sentence under company and document
     * @param page {@code {0}} is this page, {@code {1}} the last
     */
    public record Footer(String whose, String note, String page) {}

    /** Begins a document. */
    public static Sheet open(Properties properties, Print print, Footer footer) {
        var sheet = new Sheet();
        sheet.begin(properties, new PageFooter(print, footer));
        return sheet;
    }

    private void begin(Properties properties, PageFooter footer) {
        document.addTitle(properties.title());
        document.addAuthor(properties.author());
        var calendar = GregorianCalendar.from(properties.createdAt().atZone(Malaysia.ZONE));
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(calendar));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(calendar));
        byte[] id = Arrays.copyOf(Sha256.of(properties.identity().getBytes(StandardCharsets.UTF_8)), ID_BYTES);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language().locale().toLanguageTag()));
        writer.setPageEvent(footer);
        document.open();
    }

    public void add(Element element) {
        document.add(element);
    }

    /** Ends the document. */
    public byte[] close() {
        document.close();
        return bytes.toByteArray();
    }
}
