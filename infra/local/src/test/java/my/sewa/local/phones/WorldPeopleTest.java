package my.sewa.local.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldPeopleTest {
    @Test
    void the_demo_company_has_its_staff_and_customers() {
        assertThat(WorldPeople.demo().all())
            .contains(new Person("Jaya Alatan Sewa Sdn Bhd", "Aminah", "+60199990001", "owner"))
            .filteredOn(person -> "customer".equals(person.role()))
            .hasSizeGreaterThan(30);
    }

    @Test
    void several_companies_bring_their_people_and_numbers(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("world.json"), """
                [{"tenant":{"name":"One","whatsapp":"+60311110001"},
                  "staff":[{"name":"Ann","phone":"+60120000001","role":"owner"}],
                  "customers":[{"name":"No phone"},{"name":"Bee","phone":"+60120000002"}]},
                 {"tenant":{"name":"Two","whatsapp":null},
                  "staff":[{"name":"Ann","phone":"+60120000001","role":"staff"}],"customers":[]}]""");
        var people = WorldPeople.of(file);
        assertThat(people.all()).containsExactly(new Person("One", "Ann", "+60120000001", "owner"),
                new Person("One", "Bee", "+60120000002", "customer"),
                new Person("Two", "Ann", "+60120000001", "staff"));
        assertThat(people.ownNumber("One")).contains("+60311110001");
        assertThat(people.ownNumber("Two")).isEmpty();
        assertThat(people.ourNumbers("+60300000000")).containsExactly("+60300000000", "+60311110001");
    }
}
