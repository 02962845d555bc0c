package my.sewa.domain.tenant;

import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;

/** Somebody who works for a tenant and writes to the bot. */
public record Staff(StaffId id, String name, Phone phone, Role role, Language language) {}
