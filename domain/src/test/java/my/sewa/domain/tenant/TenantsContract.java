package my.sewa.domain.tenant;

import static my.sewa.domain.tenant.TenantBuilder.aTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.LateFeePolicy.Basis;
import my.sewa.domain.tenant.Stamp.Part;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every Tenants must do; each adapter's test implements this and supplies itself. */
public interface TenantsContract {
    TenantId tenant();

    Tenants tenants();

    Transactions transactions();

    @Test
    default void a_company_nobody_has_heard_of_has_nothing() {
        var stamp = tenants().stamp(tenant());
        assertThat(stamp).isEqualTo(new Stamp(tenant(), 0, 0, 0));
        assertThat(tenants().find(stamp)).isEmpty();
        assertThat(tenants().staff(stamp)).isEmpty();
    }

    @Test
    default void a_company_is_found_with_all_it_said_of_itself() {
        var company = new Tenant(tenant(), "Jaya Alatan Sewa Sdn Bhd", Optional.of("201901234567"),
                Optional.of("C20830570210"),
                List.of(new SstRegistration("W10-1", LocalDate.parse("2025-07-01"),
                        Optional.of(LocalDate.parse("2026-06-30"))),
                        new SstRegistration("W10-2", LocalDate.parse("2026-09-01"), Optional.empty())),
                Optional.of(new Tenant.Activity("77309", "Renting of machinery")),
                Optional.of(new PostalAddress(List.of("12 Jalan Industri 3", "Taman Jaya"), "43300", "Seri Kembangan",
                        "10", "MYS")),
                Optional.of(new Phone("+60389450012")), Optional.of("kaunter@jayaalatan.example"),
                Optional.of(new Phone("+60311112222")), Optional.of(new Tenant.BankAccount("Maybank", "514012345678")),
                new QuotationPolicy(30, List.of("Prices in ringgit.")),
                Optional.of(new OpeningHours(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), LocalTime.of(8, 30),
                        LocalTime.of(18, 0))),
                List.of(Language.MALAY, Language.ENGLISH),
                Optional.of(new LateFeePolicy(Basis.CALENDAR_DAY, 60, OptionalLong.of(6_000), OptionalInt.of(10_000),
                        OptionalLong.of(1_500), OptionalInt.of(5_000), true)),
                Optional.of("SGR"));
        transactions().commit(List.of(tenants().add(company)));
        assertThat(tenants().find(tenants().stamp(tenant()))).contains(company);
    }

    @Test
    default void what_was_left_out_stays_out() {
        var company = aTenant(tenant()).build();
        transactions().commit(List.of(tenants().add(company)));
        assertThat(tenants().find(tenants().stamp(tenant()))).contains(company);
    }

    @Test
    default void a_company_is_added_once() {
        transactions().commit(List.of(tenants().add(aTenant(tenant()).build())));
        var again = tenants().add(aTenant(tenant()).called("Another").build());
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(again)));
    }

    @Test
    default void staff_are_found_by_company_and_code() {
        var raj = member("S-02", "Raj", Role.MANAGER);
        var aminah = member("S-01", "Aminah", Role.OWNER);
        transactions().commit(List.of(tenants().add(raj), tenants().add(aminah)));
        var stamp = tenants().stamp(tenant());
        assertThat(tenants().staff(stamp)).containsExactly(aminah, raj);
        assertThat(tenants().staff(stamp, raj.id())).contains(raj);
        assertThat(tenants().staff(stamp, new StaffId(tenant(), "S-09"))).isEmpty();
    }

    @Test
    default void a_code_is_given_to_one_member_of_staff() {
        transactions().commit(List.of(tenants().add(member("S-01", "Aminah", Role.OWNER))));
        var twin = tenants().add(member("S-01", "Ben", Role.STAFF));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(twin)));
    }

    @Test
    default void a_bump_moves_the_parts_it_names_and_no_others() {
        transactions().commit(List.of(tenants().bump(tenant(), Set.of(Part.CATALOGUE))));
        transactions().commit(List.of(tenants().bump(tenant(), EnumSet.of(Part.CATALOGUE, Part.PROFILE))));
        assertThat(tenants().stamp(tenant())).isEqualTo(new Stamp(tenant(), 2, 0, 1));
    }

    @Test
    default void what_is_put_takes_the_place_of_what_was_there() {
        var company = aTenant(tenant()).build();
        var raj = member("S-02", "Raj", Role.MANAGER);
        transactions().commit(List.of(tenants().add(company), tenants().add(raj)));
        var changed = company.paidTo(new Tenant.BankAccount("CIMB", "8001234567"))
            .paidByDuitNow(Optional.of("012-345 6789"))
            .showing("T-01/logo/2026/11/a.png");
        var promoted = member("S-02", "Raj", Role.OWNER);
        transactions().commit(List.of(tenants().put(changed), tenants().put(promoted),
                tenants().bump(tenant(), Set.of(Part.PROFILE))));
        assertThat(tenants().find(tenants().stamp(tenant()))).contains(changed);
        assertThat(tenants().staff(tenants().stamp(tenant()))).containsExactly(promoted);
    }

    @Test
    default void who_is_removed_works_there_no_longer() {
        var raj = member("S-02", "Raj", Role.MANAGER);
        transactions().commit(List.of(tenants().add(raj)));
        transactions().commit(List.of(tenants().remove(raj.id()), tenants().bump(tenant(), Set.of(Part.PROFILE))));
        assertThat(tenants().staff(tenants().stamp(tenant()))).isEmpty();
    }

    @Test
    default void a_bump_of_what_was_read_is_stale_once_that_part_has_moved() {
        var read = tenants().stamp(tenant());
        transactions().commit(List.of(tenants().bump(read, Set.of(Part.PROFILE))));
        transactions().commit(List.of(tenants().bump(read, Set.of(Part.CATALOGUE))));
        var late = tenants().bump(read, EnumSet.of(Part.PROFILE, Part.CUSTOMERS));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(late)));
        assertThat(tenants().stamp(tenant())).isEqualTo(new Stamp(tenant(), 1, 0, 1));
        transactions().commit(List.of(tenants().bump(tenants().stamp(tenant()), Set.of(Part.PROFILE)),
                tenants().list(tenant())));
        assertThat(tenants().stamp(tenant()).profile()).isEqualTo(2);
    }

    @Test
    default void a_company_is_listed_once_however_often_it_is_said() {
        transactions().commit(List.of(tenants().list(tenant())));
        transactions().commit(List.of(tenants().list(tenant())));
        assertThat(tenants().companies()).containsOnlyOnce(tenant());
    }

    private Staff member(String code, String name, Role role) {
        return new Staff(new StaffId(tenant(), code), name, new Phone("+60199990001"), role, Language.MALAY);
    }
}
