package my.sewa.bot;

import my.sewa.domain.shared.Language;

/** The texts that WhatsApp has approved ahead: they alone reach people who have not written for 24 hours. */
public interface Templates {
    /**
     * Whether this one can be sent now: not while it is still looked at, and not once it is rejected or paused.
     *
     * @param name without the language
     * @return as known at most five minutes ago; false if it could not be found out
     */
    boolean approved(String name, Language language);
}
