package my.sewa.domain.messaging;

import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.shared.Phone;

/**
 * Where a person or one of our numbers is reached on WhatsApp: an E.164 phone, or a WhatsApp user id such as
 * {@code MY.2026206508304015}, which people with a username have instead.
 */
public record Address(String value) {
    private static final String CHANNEL = "whatsapp:";
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(?:ENT\\.)?[A-Za-z0-9]{1,128}");

    public Address {
        if (!PHONE.matcher(value).matches() && !USER_ID.matcher(value).matches()) {
            throw new IllegalArgumentException("neither a phone nor a WhatsApp user id");
        }
    }

    public static Address of(Phone phone) {
        return new Address(phone.e164());
    }

    /** Reads Twilio's {@code whatsapp:+60…} or {@code whatsapp:MY.…}; empty for any other channel or garbage. */
    public static Optional<Address> ofWhatsApp(String channelAddress) {
        if (!channelAddress.startsWith(CHANNEL)) {
            return Optional.empty();
        }
        String value = channelAddress.substring(CHANNEL.length());
        boolean known = PHONE.matcher(value).matches() || USER_ID.matcher(value).matches();
        return known ? Optional.of(new Address(value)) : Optional.empty();
    }

    /** As Twilio writes it. */
    public String onWhatsApp() {
        return CHANNEL + value;
    }

    public boolean isPhone() {
        return value.startsWith("+");
    }
}
