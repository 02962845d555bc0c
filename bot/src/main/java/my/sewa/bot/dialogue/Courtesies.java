package my.sewa.bot.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.tenant.TenantId;

/**
 * What is said to a person once a day at most, once at all, or not any more.
 *
 * @param answered the last day on which a stranger got the polite line, or a customer the thanks
 * @param announced whether an owner has been told of this stranger
 * @param remindersStopped whether the person asked for no more reminders
 * @param quiet companies whose staff talk with this customer themselves, and until when
 */
public record Courtesies(Optional<LocalDate> answered, boolean announced, boolean remindersStopped,
        Map<TenantId, Instant> quiet) {
    public static final Courtesies NONE = new Courtesies(Optional.empty(), false, false, Map.of());

    public Courtesies {
        quiet = Map.copyOf(quiet);
    }

    boolean due(LocalDate today) {
        return answered.filter(today::equals).isEmpty();
    }

    Courtesies answeredOn(LocalDate today) {
        return new Courtesies(Optional.of(today), announced, remindersStopped, quiet);
    }

    Courtesies announcedNow() {
        return new Courtesies(answered, true, remindersStopped, quiet);
    }

    /** {@code STOP} or {@code MULA}: documents that were asked for still come. */
    public Courtesies withReminders(boolean wanted) {
        return new Courtesies(answered, announced, !wanted, quiet);
    }

    /** Whether a company's staff have asked the bot to keep out of this chat. */
    public boolean isQuiet(TenantId company, Instant now) {
        return Optional.ofNullable(quiet.get(company)).filter(until -> until.isAfter(now)).isPresent();
    }

    public Courtesies quietUntil(TenantId company, Instant until) {
        var all = new HashMap<>(quiet);
        all.put(company, until);
        return new Courtesies(answered, announced, remindersStopped, all);
    }

    /** The bot answers again. */
    public Courtesies talking(TenantId company) {
        var all = new HashMap<>(quiet);
        all.remove(company);
        return new Courtesies(answered, announced, remindersStopped, all);
    }
}
