package my.sewa.domain.dynamodb;

import java.util.List;

/**
 * A second order of a table's rows; only rows that have both keys are in it.
 *
 * @param copied attributes to be read from the index itself; its keys and the table's are always there
 */
public record Index(String name, String partitionKey, String sortKey, List<String> copied) {
    /** What is still to be answered or sent. */
    public static final Index UNSETTLED = new Index("unsettled", "upk", "usk", List.of("nextTry"));

    /** All that a row of a list shows, so that a list is one query. */
    private static final List<String> QUOTATION_SUMMARY = List.of("state", "rev", "customer", "name", "from", "to",
            "total", "until", "at", "sentAt", "reason");

    public static final Index QUOTATIONS_BY_STATUS = new Index("by-status", "spk", "ssk", QUOTATION_SUMMARY);
    public static final Index QUOTATIONS_BY_CUSTOMER = new Index("by-customer", "cpk", "csk", QUOTATION_SUMMARY);

    public Index {
        copied = List.copyOf(copied);
    }
}
