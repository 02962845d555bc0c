package my.sewa.domain.quotation;

/** Names the state of a quotation where only the name matters: in lists. */
public enum QuotationStatus {
    DRAFT, SENT, ACCEPTED, DECLINED, EXPIRED, CANCELLED
}
