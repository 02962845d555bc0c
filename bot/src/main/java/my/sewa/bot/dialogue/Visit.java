package my.sewa.bot.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.Staff;

/**
 * Who is being answered, and when.
 *
 * @param now when the message was stored: silences and ages are counted from it
 * @param cause short name of the message; ids of what it begins follow from it
 * @param received the message; what is said because of it is numbered under it
 */
public record Visit(Company company, Staff staff, Wording words, Instant now, String cause,
        ReceivedId received) {
    public LocalDate today() {
        return Malaysia.dateOf(now);
    }

    public Language language() {
        return words.language();
    }

    /** The number of ours that this company's customers see. */
    public Address ours() {
        return company.tenant().whatsapp().map(Address::of).orElse(received.conversation().ours());
    }

    Visit at(Company changed) {
        return new Visit(changed, staff, words, now, cause, received);
    }

    Visit in(Wording other) {
        return new Visit(company, staff, other, now, cause, received);
    }
}
