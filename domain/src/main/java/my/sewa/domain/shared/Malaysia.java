package my.sewa.domain.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where every business date is read: UTC+8 all year. */
public final class Malaysia {
    public static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

    private Malaysia() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate today(InstantSource clock) {
        return dateOf(clock.instant());
    }
}
