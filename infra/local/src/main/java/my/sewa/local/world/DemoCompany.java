package my.sewa.local.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** The company that is shipped inside; all its names and numbers are invented. */
public final class DemoCompany {
    private static final String FILE = "/demo-company.json";
    /** The day its documents were written for. */
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 20);

    private DemoCompany() {}

    /** As it is written. */
    public static World asWritten() {
        try (var file = Objects.requireNonNull(DemoCompany.class.getResourceAsStream(FILE), FILE)) {
            return WorldFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)).getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With all dates shifted, so that what was written for its own day is true today. */
    public static List<World> as(LocalDate today) {
        return List.of(asWritten().shifted(ChronoUnit.DAYS.between(WRITTEN_FOR, today)));
    }
}
