package my.sewa.domain.tenant;

import java.util.regex.Pattern;

/** Which company; the first part of every key, so no query can reach across. */
public record TenantId(String code) {
    /** Stands where a tenant does in what belongs to none, so it must not be one. */
    public static final String PLATFORM = "platform";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public TenantId {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("tenant code must be 1 to 40 letters, digits or hyphens");
        }
        if (code.equals(PLATFORM)) {
            throw new IllegalArgumentException("no tenant may be called " + PLATFORM);
        }
    }
}
