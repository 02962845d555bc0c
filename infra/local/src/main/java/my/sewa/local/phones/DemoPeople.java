package my.sewa.local.phones;

import java.util.List;

/** Stands in until a world has been loaded. */
final class DemoPeople implements People {
    private static final String COMPANY = "Jaya Alatan Sewa Sdn Bhd";

    @Override
    public List<Person> all() {
        return List.of(
                new Person(COMPANY, "Aminah", "+60199990001", "owner"),
                new Person(COMPANY, "Raj", "+60199990002", "manager"),
                new Person(COMPANY, "Mei Ling", "+60199990003", "staff"),
                new Person(COMPANY, "Ali Construction Sdn Bhd", "+60123450001", "customer"),
                new Person(COMPANY, "Ali Trading", "+60123450002", "customer"),
                new Person(COMPANY, "Syarikat Maju Sdn Bhd", "+60323450003", "customer"),
                new Person(COMPANY, "Maju Bina Enterprise", "+60123450004", "customer"));
    }
}
