package my.sewa.bot;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.twilio.TwilioSettings;
import my.sewa.domain.messaging.Address;

/** What the environment says; the names are those of the README. */
record BotSettings(TwilioSettings twilio, Address sharedNumber) {
    /** Read once; {@code IllegalArgumentException} names the variable that is missing. */
    static BotSettings of(Map<String, String> environment) {
        if (environment.containsKey("SEWA_CLOCK")) {
            throw new IllegalArgumentException("SEWA_CLOCK moves the clock of one machine only, never of functions");
        }
        var twilio = new TwilioSettings(required(environment, "TWILIO_ACCOUNT_SID"),
                required(environment, "TWILIO_AUTH_TOKEN").split(",", 2)[0].strip(),
                optional(environment, "SEWA_TWILIO_URL").map(URI::create),
                URI.create(required(environment, "SEWA_PUBLIC_URL")));
        return new BotSettings(twilio, new Address(required(environment, "SEWA_WHATSAPP_NUMBER")));
    }

    static String required(Map<String, String> environment, String name) {
        return optional(environment, name).orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }

    static Optional<String> optional(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
