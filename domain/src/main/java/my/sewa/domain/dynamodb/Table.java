package my.sewa.domain.dynamodb;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables there are, what each is searched by besides its key, and which rows leave by themselves. */
public enum Table {
    ADDRESSES,
    TENANTS,
    CUSTOMERS,
    CATALOGUE,
    AVAILABILITY,
    QUOTATIONS,
    RENTALS,
    DELIVERIES,
    INVOICES,
    PAYMENTS,
    CONVERSATIONS,
    MESSAGES;

    /** When a row may be removed, in seconds since 1970; only tidying up, never relied on. */
    public static final String TIME_TO_LIVE = "ttl";

    /** Without the prefix of this installation. */
    public String baseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Index> indexes() {
        return switch (this) {
            case QUOTATIONS -> List.of(Index.QUOTATIONS_BY_STATUS, Index.QUOTATIONS_BY_CUSTOMER);
            case MESSAGES -> List.of(Index.UNSETTLED);
            case ADDRESSES, TENANTS, CUSTOMERS, CATALOGUE, AVAILABILITY, RENTALS, DELIVERIES, INVOICES, PAYMENTS,
                    CONVERSATIONS ->
                List.of();
        };
    }

    /** The attribute that says when a row may be removed. */
    public Optional<String> timeToLive() {
        return switch (this) {
            case MESSAGES, CONVERSATIONS -> Optional.of(TIME_TO_LIVE);
            case ADDRESSES, TENANTS, CUSTOMERS, CATALOGUE, AVAILABILITY, QUOTATIONS, RENTALS, DELIVERIES, INVOICES,
                    PAYMENTS ->
                Optional.empty();
        };
    }

    /** Whether its changes are followed. */
    public boolean streamed() {
        return this == MESSAGES;
    }
}
