package my.sewa.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every command and who may have it done, as a table; a new command has to be put in here. */
class PermissionTest {
    private static final String TABLE = """
            bot.off             owner manager staff
            bot.on              owner manager staff
            creditnote.create   owner manager -     PIN
            customer.add        owner manager staff
            customer.change     owner manager staff
            customer.find       owner manager staff
            customer.show       owner manager staff
            fee.waive           owner manager -     PIN
            invoice.cancel      owner manager -     PIN
            invoice.create      owner manager staff
            invoice.show        owner manager staff
            invoice.status      owner manager staff
            invoice.submit      owner manager staff
            payment.link        owner manager staff
            payment.record      owner manager staff
            pin.login           owner manager staff
            pin.reset           owner -       -     PIN
            quote.accept        owner manager staff
            quote.cancel        owner manager staff
            quote.copy          owner manager staff
            quote.create        owner manager staff
            quote.list          owner manager staff
            quote.reject        owner manager staff
            quote.revise        owner manager staff
            quote.send          owner manager staff
            quote.show          owner manager staff
            reminder.send       owner manager staff
            rental.checkin      owner manager staff
            rental.checkout     owner manager staff
            rental.extend       owner manager staff
            rental.list         owner manager staff
            rental.reserve      owner manager staff
            rental.show         owner manager staff
            report.show         owner manager staff
            sale.create         owner manager staff
            settings.company    owner manager -     PIN
            settings.item       owner manager -     PIN
            settings.price      owner manager -     PIN
            settings.show       owner manager -
            settings.stock      owner manager -     PIN
            signature.send      owner manager staff
            signature.status    owner manager staff
            staff.add           owner manager -     PIN
            staff.change        owner manager -     PIN
            staff.remove        owner manager -     PIN
            statement.send      owner manager staff
            stock.check         owner manager staff
            stock.price         owner manager staff
            words.teach         owner manager -
            """;

    @Test
    void every_role_may_have_done_what_the_table_says() {
        String table = Arrays.stream(Permission.values())
            .map(PermissionTest::row)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(TABLE);
    }

    @Test
    void a_refusal_names_the_least_role_that_may() {
        assertThat(Permission.SETTINGS_PRICE.refusal(Role.STAFF)).contains(Role.MANAGER);
        assertThat(Permission.PIN_RESET.refusal(Role.MANAGER)).contains(Role.OWNER);
    }

    @Test
    void a_code_leads_to_its_permission_and_small_talk_to_none() {
        assertThat(Permission.of("quote.create")).contains(Permission.QUOTE_CREATE);
        assertThat(Permission.of("greet")).isEmpty();
    }

    private static String row(Permission permission) {
        var roles = List.of(Role.OWNER, Role.MANAGER, Role.STAFF)
            .stream()
            .map(role -> permission.refusal(role).isEmpty() ? role.name().toLowerCase(java.util.Locale.ROOT) : "-")
            .toList();
        return "%-19s %s %-7s %-5s %s".formatted(permission.code(), roles.get(0), roles.get(1), roles.get(2),
                permission.needsPin() ? "PIN" : "")
            .strip();
    }
}
