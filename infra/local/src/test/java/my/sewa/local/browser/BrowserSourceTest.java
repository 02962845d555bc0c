package my.sewa.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserSourceTest {
    private static final Path CHROMIUM = Path.of("chromium");

    @Test
    void a_browser_on_the_path_is_taken_as_it_is() {
        assertThat(BrowserSource.first(() -> Optional.of(CHROMIUM), () -> {
            throw new AssertionError("nothing is installed then");
        }, () -> true)).isEqualTo(new BrowserSource.Installed(CHROMIUM));
    }

    @Test
    void else_the_distributions_package_is_installed() {
        assertThat(BrowserSource.first(Optional::empty, () -> Optional.of(CHROMIUM), () -> true))
            .isEqualTo(new BrowserSource.Installed(CHROMIUM));
    }

    @Test
    void else_playwright_downloads_one() {
        assertThat(BrowserSource.first(Optional::empty, Optional::empty, () -> true))
            .isEqualTo(new BrowserSource.Downloaded());
    }

    @Test
    void only_when_all_three_fail_does_it_stop_and_says_what_to_install() {
        assertThatIllegalStateException()
            .isThrownBy(() -> BrowserSource.first(Optional::empty, Optional::empty, () -> false))
            .withMessageContaining("install Chromium")
            .withMessageNotContaining("\n");
    }

    @Test
    void a_program_of_that_name_that_does_not_start_is_no_browser(@TempDir Path folder) throws IOException {
        var program = Files.writeString(folder.resolve("chromium-browser"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(BrowserSource.onPath(Map.of("PATH", folder.toString()))).isEmpty();
        Files.writeString(program, "#!/bin/sh\nexit 0\n");
        assertThat(BrowserSource.onPath(Map.of("PATH", folder.toString()))).contains(program);
    }
}
