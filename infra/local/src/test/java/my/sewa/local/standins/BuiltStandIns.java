package my.sewa.local.standins;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build has put the servers; a test is no application with a home. */
public final class BuiltStandIns {
    private BuiltStandIns() {}

    public static Path folder() {
        try {
            var classes = StandIns.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(classes).resolveSibling("stand-ins");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
