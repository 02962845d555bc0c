package my.sewa.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.InMemoryAddresses;
import my.sewa.domain.people.AddCustomer.Newcomer;
import my.sewa.domain.people.ChangeStaff.Outcome;
import my.sewa.domain.people.ChangeStaff.Refusal;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.InMemoryCodes;
import my.sewa.domain.tenant.InMemoryPins;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.Pin;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.StaleChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Phone MOBILE = new Phone("+60127778899");
    private static final Phone LANDLINE = new Phone("+60389450012");
    private static final StaffId AMINAH = new StaffId(TENANT, "S-01");

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryTenants tenants = new InMemoryTenants(memory);
    private final InMemoryAddresses addresses = new InMemoryAddresses(memory, new Address("+60300000000"));
    private final InMemoryPins pins = new InMemoryPins(memory);
    private final InMemoryCustomers customers = new InMemoryCustomers(memory);
    private final InMemoryCodes codes = new InMemoryCodes(memory);
    private final ChangeStaff staff = new ChangeStaff(tenants, addresses, pins, codes);
    private final AddCustomer addCustomer = new AddCustomer(customers, tenants, addresses, codes);
    private final ChangeCustomerPhone changePhone = new ChangeCustomerPhone(customers, tenants, addresses);

    @BeforeEach
    void there_is_an_owner() {
        memory.commit(List.of(tenants.put(new Staff(AMINAH, "Aminah", new Phone("+60199990001"), Role.OWNER,
                Language.MALAY)), tenants.bump(TENANT, Set.of(Stamp.Part.PROFILE))));
    }

    @Test
    void who_is_taken_on_is_known_by_their_phone_at_once_and_the_stamp_moves() {
        var before = stamp();
        var siti = added("Siti", Role.MANAGER);
        assertThat(siti.id().code()).isEqualTo("S-02");
        assertThat(addresses.contacts(Address.of(MOBILE))).containsExactly(new Contact.OfStaff(siti.id()));
        assertThat(stamp().profile()).isEqualTo(before.profile() + 1);
    }

    @Test
    void who_leaves_is_a_stranger_at_once_and_their_pin_and_code_are_gone_for_good() {
        var siti = added("Siti", Role.STAFF);
        memory.commit(List.of(pins.add(siti.id(), Pin.of("hash", Instant.EPOCH))));
        memory.commit(staff.remove(stamp(), Role.MANAGER, siti.id()).changes());
        assertThat(addresses.contacts(Address.of(MOBILE))).isEmpty();
        assertThat(tenants.staff(stamp(), siti.id())).isEmpty();
        assertThat(pins.find(siti.id())).isEmpty();
        assertThat(added("Siti", Role.STAFF).id()).isNotEqualTo(siti.id());
    }

    @Test
    void a_code_from_before_codes_were_counted_is_not_given_again_either() {
        var ben = new Staff(new StaffId(TENANT, "S-02"), "Ben", MOBILE, Role.STAFF, Language.MALAY);
        memory.commit(List.of(tenants.put(ben)));
        memory.commit(staff.remove(stamp(), Role.OWNER, ben.id()).changes());
        assertThat(added("Ben", Role.STAFF).id()).isNotEqualTo(ben.id());
    }

    @Test
    void nobody_who_is_there_is_replaced_by_somebody_new() {
        var siti = add(Role.OWNER, "Siti", MOBILE, Role.STAFF);
        var ben = new Staff(new StaffId(TENANT, "S-02"), "Ben", new Phone("+60127778800"), Role.STAFF, Language.MALAY);
        memory.commit(List.of(tenants.put(ben)));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> memory.commit(siti.changes()));
        assertThat(tenants.staff(stamp(), ben.id())).contains(ben);
    }

    @Test
    void the_last_owner_stays_whoever_asks() {
        assertThat(refusal(staff.remove(stamp(), Role.OWNER, AMINAH))).isEqualTo(Refusal.LAST_OWNER);
        assertThat(refusal(staff.promote(stamp(), Role.OWNER, AMINAH, Role.STAFF))).isEqualTo(Refusal.LAST_OWNER);
        added("Siti", Role.OWNER);
        assertThat(staff.remove(stamp(), Role.OWNER, AMINAH)).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void two_owners_who_remove_each_other_at_once_do_not_leave_a_company_without_one() {
        var siti = added("Siti", Role.OWNER);
        var first = staff.remove(stamp(), Role.OWNER, siti.id());
        var second = staff.remove(stamp(), Role.OWNER, AMINAH);
        memory.commit(first.changes());
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> memory.commit(second.changes()));
    }

    @Test
    void owners_are_made_and_unmade_by_owners_alone() {
        assertThat(refusal(staff.remove(stamp(), Role.MANAGER, AMINAH))).isEqualTo(Refusal.ONLY_OWNERS_DO);
        assertThat(refusal(staff.promote(stamp(), Role.MANAGER, AMINAH, Role.STAFF)))
            .isEqualTo(Refusal.ONLY_OWNERS_DO);
        assertThat(refusal(add(Role.MANAGER, "Siti", MOBILE, Role.OWNER))).isEqualTo(Refusal.ONLY_OWNERS_DO);
    }

    @Test
    void nobody_is_taken_on_twice_without_a_name_at_a_landline_or_under_a_name_without_end() {
        var siti = added("Siti", Role.STAFF);
        assertThat(refusal(add(Role.OWNER, "Other", MOBILE, Role.STAFF))).isEqualTo(Refusal.ALREADY_STAFF);
        var another = new Phone("+60127778800");
        assertThat(refusal(add(Role.OWNER, "SITI", another, Role.STAFF))).isEqualTo(Refusal.NAME_TAKEN);
        assertThat(refusal(add(Role.OWNER, " ", another, Role.STAFF))).isEqualTo(Refusal.NAME_MISSING);
        assertThat(refusal(add(Role.OWNER, "x".repeat(201), another, Role.STAFF))).isEqualTo(Refusal.NAME_TOO_LONG);
        assertThat(refusal(add(Role.OWNER, "Ben", LANDLINE, Role.STAFF))).isEqualTo(Refusal.NOT_MOBILE);
        assertThat(add(Role.OWNER, "x".repeat(200), another, Role.STAFF)).isInstanceOf(Outcome.Changed.class);
        assertThat(refusal(staff.speak(stamp(), siti.id(), Language.ENGLISH))).isEqualTo(Refusal.NOTHING_NEW);
    }

    @Test
    void a_customer_is_reached_where_they_said_and_codes_go_on() {
        var first = added(newcomer("Kedai Bunga Mawar", Optional.of(MOBILE), Optional.empty()));
        var second = added(newcomer("陈家建筑", Optional.empty(), Optional.empty()));
        assertThat(first.id().code()).isEqualTo("C-01");
        assertThat(second.id().code()).isEqualTo("C-02");
        assertThat(addresses.contacts(Address.of(MOBILE))).containsExactly(new Contact.OfCustomer(first.id()));
        assertThat(customers.all(stamp())).containsExactly(first, second);
    }

    @Test
    void somebody_like_them_is_found_by_phone_number_or_nearly_their_name() {
        var ali = added(newcomer("Ali Construction Sdn Bhd", Optional.of(MOBILE), Optional.of("201501023456")));
        assertThat(likely("Other", Optional.of(MOBILE), Optional.empty())).containsExactly(ali);
        assertThat(likely("Other", Optional.empty(), Optional.of("201501023456"))).containsExactly(ali);
        assertThat(likely("ALI CONSTRUCTION", Optional.empty(), Optional.empty())).containsExactly(ali);
        assertThat(likely("Ali Construcion SDN. BHD.", Optional.empty(), Optional.empty())).containsExactly(ali);
        assertThat(likely("Ali Trading", Optional.empty(), Optional.empty())).isEmpty();
        assertThat(likely("Ali", Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Maju Sdn Bhd, COMPANY", "Maju SDN.BHD., COMPANY", "Maju Sdnbhd, COMPANY",
            "Maju Sendirian Berhad, COMPANY", "Lee & Tan PLT, COMPANY", "Maju Pte. Ltd., COMPANY",
            "Maju Trading Ltd, COMPANY", "Lee & Tan LLP, COMPANY", "Maju Enterprise, ENTERPRISE",
            "Encik Ltdan, INDIVIDUAL"})
    void a_legal_form_in_the_name_makes_it_a_company(String name, Customer.Kind kind) {
        assertThat(added(newcomer(name, Optional.empty(), Optional.empty())).kind()).isEqualTo(kind);
    }

    @Test
    void a_name_or_an_address_without_end_is_refused() {
        var stamp = stamp();
        assertThat(addCustomer.add(stamp, newcomer("x".repeat(201), Optional.empty(), Optional.empty())))
            .isEqualTo(new AddCustomer.Outcome.Refused(AddCustomer.Refusal.NAME_TOO_LONG));
        assertThat(addCustomer.add(stamp, newcomer("x".repeat(200), Optional.empty(), Optional.empty())))
            .isInstanceOf(AddCustomer.Outcome.Added.class);
        assertThat(addCustomer.add(stamp, newcomer("Ali", Optional.empty(), Optional.of("1".repeat(201)))))
            .isEqualTo(new AddCustomer.Outcome.Refused(AddCustomer.Refusal.TEXT_TOO_LONG));
    }

    @Test
    void with_another_number_a_customer_is_known_by_the_new_one_alone() {
        var ali = added(newcomer("Ali", Optional.of(MOBILE), Optional.empty()));
        var other = new Phone("+60129998877");
        memory.commit(changePhone.change(stamp(), ali.id(), other).changes());
        assertThat(addresses.contacts(Address.of(MOBILE))).isEmpty();
        assertThat(addresses.contacts(Address.of(other))).containsExactly(new Contact.OfCustomer(ali.id()));
        assertThat(customers.find(ali.id())).contains(ali.at(other));
    }

    @Test
    void a_number_that_is_somebody_elses_stays_theirs() {
        var ali = added(newcomer("Ali", Optional.of(MOBILE), Optional.empty()));
        var kumar = added(newcomer("Kumar", Optional.empty(), Optional.empty()));
        assertThat(changePhone.change(stamp(), kumar.id(), MOBILE)).isEqualTo(
                new ChangeCustomerPhone.Outcome.Refused(ChangeCustomerPhone.Refusal.SOMEBODY_ELSES, Optional.of(ali)));
        assertThat(changePhone.change(stamp(), ali.id(), MOBILE)).isEqualTo(
                new ChangeCustomerPhone.Outcome.Refused(ChangeCustomerPhone.Refusal.SAME_NUMBER, Optional.of(ali)));
    }

    private Stamp stamp() {
        return tenants.stamp(TENANT);
    }

    private Outcome add(Role by, String name, Phone phone, Role role) {
        return staff.add(stamp(), by, name, phone, role, Language.ENGLISH);
    }

    private Staff added(String name, Role role) {
        var outcome = (Outcome.Changed) add(Role.OWNER, name, MOBILE, role);
        memory.commit(outcome.changes());
        return outcome.member();
    }

    private Customer added(Newcomer newcomer) {
        var outcome = (AddCustomer.Outcome.Added) addCustomer.add(stamp(), newcomer);
        memory.commit(outcome.changes());
        return outcome.customer();
    }

    private List<Customer> likely(String name, Optional<Phone> phone, Optional<String> brn) {
        return AddCustomer.likely(customers.all(stamp()), newcomer(name, phone, brn));
    }

    private static Newcomer newcomer(String name, Optional<Phone> phone, Optional<String> brn) {
        return new Newcomer(name, phone, brn, Optional.empty(), Optional.empty(), Customer.Details.NONE);
    }

    private static Refusal refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }
}
