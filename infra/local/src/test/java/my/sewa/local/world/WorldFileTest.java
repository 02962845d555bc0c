package my.sewa.local.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Item.Offer;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldFileTest {
    private static final String COMPANY = """
            {"tenant": {"id": "T-01", "name": "Bina"},
             "staff": [{"id": "S-01", "name": "Ani", "phone": "+60199990001", "role": "owner"}],
             "items": [{"sku": "GEN-5", "name_en": "Generator", "rate_day_sen": 12000},
                       {"sku": "HLM-S", "name_en": "Helmet", "name_ms": "Topi", "sale_price_sen": 1800}],
             "customers": [{"id": "C-01", "name": "Ali"}],
             "quotes": [{"ref": "QT-0007", "customer": "C-01", "status": "draft",
                         "lines": [{"sku": "GEN-5", "qty": 2}], "from": "2026-11-25", "to": "2026-11-29"}]}
            """;

    @Test
    void the_demo_company_is_read_whole() {
        var demo = DemoCompany.asWritten();
        assertThat(demo.tenant().name()).isEqualTo("Jaya Alatan Sewa Sdn Bhd");
        assertThat(demo.tenant().languages()).containsExactly(Language.ENGLISH, Language.MALAY);
        assertThat(demo.tenant().quotations().validityDays()).isEqualTo(14);
        assertThat(demo.tenant().sst()).isEmpty();
        assertThat(demo.tenant().opening().orElseThrow().days()).hasSize(6);
        assertThat(demo.tenant().lateFees().orElseThrow().skipClosed()).isTrue();
        assertThat(demo.staff()).hasSize(3);
        assertThat(demo.firstOwner().name()).isEqualTo("Aminah");
        assertThat(demo.allItems()).hasSize(48);
        assertThat(demo.customers()).hasSize(40);
        assertThat(demo.quotes()).hasSize(10);
        assertThat(demo.rentals()).hasSize(9);
        assertThat(demo.deliveryOrders()).hasSize(7);
        assertThat(demo.invoices()).hasSize(10);
    }

    @Test
    void its_dates_are_shifted_so_that_what_was_today_is_today() {
        var world = DemoCompany.as(LocalDate.parse("2027-03-02")).getFirst();
        assertThat(world.quotes().getFirst().dates())
            .contains(new DateRange(LocalDate.parse("2027-03-07"), LocalDate.parse("2027-03-11")));
        assertThat(world.rentals().getFirst().dates().to()).isEqualTo(LocalDate.parse("2027-02-28"));
        assertThat(DemoCompany.as(LocalDate.parse("2026-11-20"))).containsExactly(DemoCompany.asWritten());
    }

    @Test
    void what_is_not_said_has_a_sensible_value() {
        var world = WorldFile.parse(COMPANY).getFirst();
        assertThat(world.tenant().id()).isEqualTo(new TenantId("T-01"));
        assertThat(world.tenant().languages()).containsExactly(Language.ENGLISH, Language.MALAY);
        assertThat(world.tenant().quotations().validityDays()).isEqualTo(14);
        assertThat(world.items().find(new Sku("GEN-5")).orElseThrow().nameMalay()).isEqualTo("Generator");
        assertThat(world.items().find(new Sku("HLM-S")).orElseThrow().offer())
            .isEqualTo(new Offer.Sale(Sen.of(1800)));
        assertThat(world.customers().getFirst().phone()).isEmpty();
        assertThat(world.staff().getFirst().staff().role()).isEqualTo(Role.OWNER);
        assertThat(world.quotes().getFirst().status()).isEqualTo(QuotationStatus.DRAFT);
        assertThat(world.quotes().getFirst().maker()).isEmpty();
    }

    @Test
    void several_companies_may_have_the_same_numbers_and_customers() {
        var worlds = WorldFile.parse("[" + COMPANY + "," + COMPANY.replace("T-01", "T-02") + "]");
        assertThat(worlds).extracting(world -> world.tenant().id().code()).containsExactly("T-01", "T-02");
    }

    @Test
    void a_company_may_be_registered_for_service_tax_from_a_day_or_always() {
        var always = with("\"name\": \"Bina\"", "\"name\": \"Bina\", \"sst\": \"W10-1\"");
        assertThat(always.tenant().sstNumberOn(LocalDate.parse("2026-01-01"))).contains("W10-1");
        var dated = with("\"name\": \"Bina\"",
                "\"name\": \"Bina\", \"sst\": {\"number\": \"W10-1\", \"from\": \"2026-11-27\"}");
        assertThat(dated.tenant().sstNumberOn(LocalDate.parse("2026-11-26"))).isEmpty();
        assertThat(dated.tenant().sstNumberOn(LocalDate.parse("2026-11-27"))).contains("W10-1");
    }

    @Test
    void a_pin_is_never_shown() {
        assertThat(DemoCompany.asWritten().toString()).doesNotContain("246810").doesNotContain("135790");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "rate_day_sen": 12000           | "rate_day": 12000              | item GEN-5 has no price.
            12000                           | -1                             | item GEN-5: rate_day_sen must be a whole number, 0 or more.
            12000                           | 12.5                           | item GEN-5: rate_day_sen must be a whole number, 0 or more.
            "sale_price_sen": 1800          | "sale_price_sen": 1, "rate_day_sen": 1 | item HLM-S is both for sale and for hire.
            "sku": "HLM-S"                  | "sku": "GEN-5"                 | The world file has item GEN-5 twice.
            "role": "owner"                 | "role": "staff"                | Bina has no owner among its staff.
            "role": "owner"                 | "role": "boss"                 | staff S-01: role must be one of manager, owner, staff.
            +60199990001                    | 019-999 0001                   | staff S-01: phone is not right: not an E.164 number: 12 characters.
            , "name": "Ali"                 |                                | customer C-01 has no name.
            "customer": "C-01"              | "customer": "C-02"             | quotation QT-0007: customer names C-02, who is not in the file.
            {"sku": "GEN-5", "qty"          | {"sku": "GEN-9", "qty"         | quotation QT-0007, lines 1: sku names GEN-9, which is not in the file.
            "qty": 2                        | "qty": 0                       | quotation QT-0007, lines 1: qty must be 1 to 100000.
            "lines": [{"sku": "GEN-5", "qty": 2}] | "lines": []              | quotation QT-0007 has no lines.
            "status": "draft"               | "status": "lost"               | quotation QT-0007: status must be one of accepted, cancelled, declined, draft, expired, rejected, sent.
            QT-0007                         | 7                              | quotation 7: ref is not right: a quotation's number looks like QT-0241, not 7.
            2026-11-25                      | 2026-02-31                     | quotation QT-0007: from must be a date such as 2026-11-25.
            2026-11-25                      | 2026-11-30                     | quotation QT-0007: to must not be before from.
            2026-11-29                      | 2036-11-26                     | quotation QT-0007: to must not be more than 10 years after from.
            "from": "2026-11-25", "to"      | "to"                           | quotation QT-0007 has no from.
            "id": "T-01"                    | "id": "T 01"                   | the company, tenant: id is not right: tenant code must be 1 to 40 letters, digits or hyphens.
            {"tenant"                       | {"company"                     | the company has no tenant.
            "staff": [                      | "staff": 3, "people": [        | Bina: staff must be a list.
            """)
    void a_fault_is_told_in_one_sentence_that_says_where(String what, String instead, String sentence) {
        assertThatExceptionOfType(WorldFileException.class)
            .isThrownBy(() -> with(what, Optional.ofNullable(instead).orElse("")))
            .withMessage(sentence);
    }

    @Test
    void what_is_no_world_file_at_all_is_told_too() {
        assertSentence("{\"tenant\": ", "The world file is not JSON: line 1, column 12.");
        assertSentence("[]", "The world file holds no company.");
        assertSentence("7", "the company must be a JSON object.");
        assertSentence("[" + COMPANY + "," + COMPANY + "]", "The world file has company T-01 twice.");
        assertThatExceptionOfType(WorldFileException.class).isThrownBy(() -> WorldFile.read(Path.of("no-such-file")))
            .withMessage("The world file no-such-file cannot be read.");
    }

    private static void assertSentence(String json, String sentence) {
        assertThatExceptionOfType(WorldFileException.class).isThrownBy(() -> WorldFile.parse(json))
            .withMessage(sentence);
    }

    private static World with(String what, String instead) {
        assertThat(COMPANY).contains(what);
        List<World> worlds = WorldFile.parse(COMPANY.replace(what, instead));
        return worlds.getFirst();
    }
}
