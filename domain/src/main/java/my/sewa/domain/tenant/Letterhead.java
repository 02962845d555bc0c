package my.sewa.domain.tenant;

import java.util.Optional;

/** What stands at the top of a company's documents. */
public record Letterhead(Tenant tenant, Optional<Logo> logo) {}
