package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.tenant.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermittedIntentsTest {
    static Stream<Intent> writing() {
        return Arrays.stream(Intent.values()).filter(Intent::changesState);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whatever_writes_something_has_a_permission_of_its_own(Intent intent) {
        assertThat(Permission.of(intent.code())).isPresent();
    }
}
