package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody asks for everything: whoever may not is told whom to ask, and nobody else is. */
class RolesTest {
    private static final String SENTENCES = """
            pin.login          pin 999999
            quote.create       quote 1 tower light for Kumar 25/11
            quote.show         show QT-0231
            quote.list         list quotes
            quote.send         send QT-0231
            quote.revise       revise QT-0231 discount 5%
            quote.copy         copy QT-0231 for Kumar
            quote.cancel       cancel QT-0231
            quote.accept       QT-0231 customer setuju
            quote.reject       QT-0231 customer tolak
            stock.check        is genset 20kva available 25/11?
            stock.price        price of genset 20kva
            rental.reserve     book QT-0231
            rental.checkout    check out RN-0108
            rental.checkin     check in RN-0108
            rental.extend      extend RN-0108 to 30/11
            rental.show        show RN-0108
            rental.list        list rentals
            signature.send     send delivery order RN-0108 to sign
            signature.status   has RN-0108 been signed?
            invoice.create     invoice RN-0108
            invoice.show       show IV-0500
            invoice.submit     submit IV-0500 to LHDN
            invoice.status     status of IV-0500
            payment.link       payment link for IV-0500
            payment.record     Ali Construction paid RM100 cash for IV-0500
            statement.send     send statement to Ali Construction
            reminder.send      remind Ali Construction about QT-0231
            sale.create        sell 2 diesel to Kumar cash
            report.show        sales report this month
            customer.add       add customer Bukit Indah Trading, 012-888 7766
            customer.change    Kumar's number is now 011-1234 5678
            customer.find      find customer Ali
            customer.show      show customer Ali Construction
            bot.off            bot off Ali Construction
            bot.on             bot on Ali Construction
            invoice.cancel     cancel invoice IV-0500
            creditnote.create  credit note for IV-0500 RM10
            words.teach        teach pipe scaffold = scaffolding
            settings.show      settings
            settings.price     price genset 20kva 380/day
            settings.item      new item Broom, RM5 each
            settings.stock     stock jackhammer 12
            settings.company   validity 30 days
            staff.add          add staff 0127778899 Siti
            staff.change       staff Mei Ling language malay
            staff.remove       remove staff Mei Ling
            pin.reset          reset pin Mei Ling
            """;
    private static final Map<String, String> ASKED = sentences();

    private static Map<String, String> sentences() {
        return SENTENCES.lines()
            .map(line -> line.split(" +", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static ConversationId who(Role role) {
        return switch (role) {
            case OWNER -> Office.AMINAH;
            case MANAGER -> Office.RAJ;
            case STAFF -> Office.MEI_LING;
        };
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Permission.values())
            .filter(permission -> ASKED.containsKey(permission.code()))
            .flatMap(permission -> Arrays.stream(Role.values()).map(role -> arguments(permission, role)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void who_may_not_is_told_whom_to_ask_and_nobody_else_is(Permission permission, Role role) {
        var office = new Office(CompanyFile.demo());
        String said = office.say(who(role), ASKED.getOrDefault(permission.code(), ""));
        String refused = permission.refusal(role).map(least -> switch (least) {
            case OWNER -> "(Please ask an owner|Sila minta pemilik syarikat) [^\n]*\n\n[^\n]*";
            case MANAGER, STAFF -> "(Please ask a manager|Sila minta pengurus) [^\n]*\n\n[^\n]*";
        }).orElse("(?s)(?!Please ask an?|Sila minta (pemilik|pengurus)).+");
        assertThat(said).matches(refused); // and nothing else is said
    }

    /** But for late fees, which nobody can speak of before there are any. */
    @Test
    void every_permission_has_its_sentence() {
        assertThat(Permission.values()).filteredOn(permission -> permission != Permission.FEE_WAIVE)
            .extracting(Permission::code)
            .containsExactlyInAnyOrderElementsOf(ASKED.keySet());
    }
}
