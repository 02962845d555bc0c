package my.sewa.domain.tenant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a company is registered for service tax.
 *
 * @param until the last day; empty while it lasts
 */
public record SstRegistration(String number, LocalDate from, Optional<LocalDate> until) {
    public SstRegistration {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("registration must not end before it starts: " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
