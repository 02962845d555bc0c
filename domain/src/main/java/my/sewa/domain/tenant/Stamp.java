package my.sewa.domain.tenant;

/**
 * How often each part of a company's settings has changed. Read at the start of a turn, it says whether what is cached
 * still holds: every change of a part bumps its number in the same commit.
 *
 * @param catalogue counts changes of items and prices
 * @param customers counts changes of customers
 * @param profile counts changes of the company itself and its staff
 */
public record Stamp(TenantId tenant, long catalogue, long customers, long profile) {
    public enum Part {
        CATALOGUE, CUSTOMERS, PROFILE
    }

    public long of(Part part) {
        return switch (part) {
            case CATALOGUE -> catalogue;
            case CUSTOMERS -> customers;
            case PROFILE -> profile;
        };
    }
}
