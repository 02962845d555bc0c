package my.sewa.domain.tenant;

/** Makes of a PIN what can be kept: slow on purpose, about a quarter of a second. */
public interface PinHashing {
    /** Another one each time. */
    String hash(String digits);

    boolean matches(String digits, String hash);
}
