package my.sewa.domain.tenant;

import java.util.List;

/**
 * Where a company is found.
 *
 * @param state LHDN's two-digit code, {@code 10} for Selangor
 * @param country ISO 3166 alpha-3
 */
public record PostalAddress(List<String> lines, String postcode, String city, String state, String country) {
    public PostalAddress {
        lines = List.copyOf(lines);
    }
}
