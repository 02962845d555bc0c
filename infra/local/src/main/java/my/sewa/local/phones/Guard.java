package my.sewa.local.phones;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in whoever knows the account and one of its tokens, by HTTP Basic. */
final class Guard {
    private final PhonesSettings settings;

    Guard(PhonesSettings settings) {
        this.settings = settings;
    }

    /** Why this caller is sent away; empty if not. */
    Optional<TwilioError> refusal(@Nullable String authorization) {
        boolean known = authorization != null && settings.tokens()
            .stream()
            .anyMatch(token -> same(authorization, settings.accountSid() + ":" + token));
        return known ? Optional.empty() : Optional.of(new TwilioError(401, 20003, "Authenticate"));
    }

    /** The same for what lies under an account's path. */
    Optional<TwilioError> refusal(@Nullable String authorization, String account, String path) {
        return refusal(authorization)
            .or(() -> account.equals(settings.accountSid())
                    ? Optional.empty()
                    : Optional.of(TwilioError.notFound(path)));
    }

    private static boolean same(String authorization, String credentials) {
        String expected = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                authorization.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
