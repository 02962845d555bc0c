package my.sewa.bot.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.Staff;

/**
 * Who is being answered, and when.
 *
 * @param now when the message was stored: silences and ages are counted from it
 * @param cause short name of the message; ids of what it begins follow from it
 */
public record Visit(Company company, Staff staff, Wording words, Instant now, String cause) {
    public LocalDate today() {
        return Malaysia.dateOf(now);
    }

    public Language language() {
        return words.language();
    }

    Visit at(Company changed) {
        return new Visit(changed, staff, words, now, cause);
    }

    Visit in(Wording other) {
        return new Visit(company, staff, other, now, cause);
    }
}
