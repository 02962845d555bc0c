package my.sewa.domain.tenant;

import java.util.List;

/**
 * How a company quotes.
 *
 * @param validityDays how long an offer stands after the day it was made, 1 to 365
 * @param terms sentences printed under every offer
 */
public record QuotationPolicy(int validityDays, List<String> terms) {
    public static final int LONGEST_VALIDITY = 365;
    public static final QuotationPolicy USUAL = new QuotationPolicy(14, List.of());

    public QuotationPolicy {
        if (validityDays < 1 || validityDays > LONGEST_VALIDITY) {
            throw new IllegalArgumentException("validity must be 1 to 365 days, was " + validityDays);
        }
        terms = List.copyOf(terms);
    }
}
