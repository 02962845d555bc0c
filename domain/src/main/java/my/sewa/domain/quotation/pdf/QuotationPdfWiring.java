package my.sewa.domain.quotation.pdf;

import my.sewa.domain.quotation.QuotationPaper;

/** Quotations drawn by OpenPDF. */
public final class QuotationPdfWiring {
    private QuotationPdfWiring() {}

    /** Keep it: it holds the fonts. */
    public static QuotationPaper paper() {
        return new PdfQuotationPaper();
    }
}
