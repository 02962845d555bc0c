package my.sewa.domain.tenant.bcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.domain.tenant.PinHashing;
import org.junit.jupiter.api.Test;

class BcryptPinHashingTest {
    private final PinHashing hashing = PinBcryptWiring.hashing();

    @Test
    void a_pin_is_known_again_and_no_other_is() {
        String hash = hashing.hash("246810");
        assertThat(hashing.matches("246810", hash)).isTrue();
        assertThat(hashing.matches("246811", hash)).isFalse();
    }

    @Test
    void it_costs_at_least_twelve_and_is_salted() {
        assertThat(BcryptPinHashing.COST).isGreaterThanOrEqualTo(12);
        assertThat(hashing.hash("246810")).startsWith("$2a$12$").isNotEqualTo(hashing.hash("246810"));
    }
}
