package my.sewa.local.phones;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people named in a world file: one company, or an array of several. Whoever has no phone is left out. */
public final class WorldPeople implements People {
    private static final String DEMO = "/demo-company.json";

    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();

    private WorldPeople(JsonNode world) {
        for (JsonNode company : world.isArray() ? world.values() : List.of(world)) {
            String name = company.at("/tenant/name").asString("");
            String own = company.at("/tenant/whatsapp").asString("");
            if (!own.isEmpty()) {
                numbers.put(name, own);
            }
            company.path("staff").forEach(one -> add(name, one, one.path("role").asString("staff")));
            company.path("customers").forEach(one -> add(name, one, "customer"));
        }
    }

    /** The company that is shipped inside. */
    public static WorldPeople demo() {
        try (var file = Objects.requireNonNull(WorldPeople.class.getResourceAsStream(DEMO), DEMO)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The companies of a file, which has been checked before. */
    public static WorldPeople of(Path file) {
        try (var content = Files.newInputStream(file)) {
            return read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Person> all() {
        return List.copyOf(people);
    }

    @Override
    public Optional<String> ownNumber(String company) {
        return Optional.ofNullable(numbers.get(company));
    }

    /** The shared number, and those that companies have of their own. */
    public List<String> ourNumbers(String shared) {
        return Stream.concat(Stream.of(shared), numbers.values().stream().sorted()).distinct().toList();
    }

    private static WorldPeople read(InputStream content) {
        return new WorldPeople(JsonMapper.shared().readTree(content));
    }

    private void add(String company, JsonNode one, String role) {
        String phone = one.path("phone").asString("");
        if (!phone.isEmpty()) {
            people.add(new Person(company, one.path("name").asString(phone), phone, role));
        }
    }
}
