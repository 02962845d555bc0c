package my.sewa.bot.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;

/**
 * The document that was spoken of last: what follows need not name it again.
 *
 * @param number for example {@code QT-0241}
 */
public record Mentioned(TenantId tenant, String number) {
    public static Mentioned of(QuotationId quotation) {
        return new Mentioned(quotation.tenant(), quotation.number());
    }

    /** As buttons carry it: in letters, digits, - and _ only. */
    public String opaque() {
        String plain = tenant.code() + " " + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The document of such a button; empty for anything that {@link #opaque} never made. */
    public static Optional<Mentioned> ofOpaque(String opaque) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8).split(" ", -1);
            return parts.length == 2
                    ? Optional.of(new Mentioned(new TenantId(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The quotation it is; empty for other documents. */
    public Optional<QuotationId> quotation() {
        return QuotationId.of(tenant, number);
    }

    /** Whether a request of that kind that names neither a document nor a customer is about this one. */
    boolean isMeantBy(Intent intent, Slots slots) {
        return slots.refs().isEmpty() && slots.customer().isEmpty() && slots.customerSpoken().isEmpty()
                && (intent != Intent.RENTAL_RESERVE || slots.lines().isEmpty())
                && kind(intent).filter(kind -> number.startsWith(kind.prefix() + "-")).isPresent();
    }

    private static Optional<DocumentKind> kind(Intent intent) {
        return switch (intent) {
            case QUOTE_SHOW, QUOTE_SEND, QUOTE_REVISE, QUOTE_ACCEPT, QUOTE_REJECT, RENTAL_RESERVE ->
                Optional.of(DocumentKind.QUOTATION);
            case RENTAL_CHECKOUT, RENTAL_CHECKIN, RENTAL_EXTEND, RENTAL_SHOW -> Optional.of(DocumentKind.RENTAL);
            case SIGNATURE_SEND, SIGNATURE_STATUS -> Optional.of(DocumentKind.DELIVERY_ORDER);
            case INVOICE_SHOW, INVOICE_SUBMIT, INVOICE_STATUS, INVOICE_CANCEL, CREDITNOTE_CREATE, PAYMENT_LINK,
                    PAYMENT_RECORD, REMINDER_SEND ->
                Optional.of(DocumentKind.INVOICE);
            case HELP, GREET, CANCEL, CONFIRM, DENY, UNDO, LANGUAGE_SET, PIN_LOGIN, QUOTE_CREATE, QUOTE_LIST,
                    STOCK_CHECK, STOCK_PRICE, RENTAL_LIST, INVOICE_CREATE, CUSTOMER_ADD,
                    CUSTOMER_FIND, CUSTOMER_SHOW, STATEMENT_SEND, SALE_CREATE, REPORT_SHOW, UNKNOWN ->
                Optional.empty();
        };
    }
}
