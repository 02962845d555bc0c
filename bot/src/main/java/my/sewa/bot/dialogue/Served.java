package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.tenant.StaffId;

/**
 * As whom a person is served at one company. Somebody who left and came back is another member of staff: what was open
 * before is not theirs.
 *
 * @param pinGiven when they last gave their PIN
 */
public record Served(StaffId staff, Optional<Instant> pinGiven) {}
