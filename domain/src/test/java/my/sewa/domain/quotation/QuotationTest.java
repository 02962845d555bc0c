package my.sewa.domain.quotation;

import static my.sewa.domain.quotation.QuotationBuilder.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final Dispatch HOW = new Dispatch(NOW, Optional.empty(), Optional.empty());
    private static final Answer YES = new Answer(NOW, new Answer.By.Heard(new StaffId(TENANT, "S-01")), "ok");

    @ParameterizedTest
    @EnumSource
    void every_state_has_its_name(QuotationStatus status) {
        assertThat(aQuotation(TENANT).in(status).status()).isEqualTo(status);
    }

    @Test
    void what_is_offered_does_not_change_on_its_way() {
        var draft = aQuotation(TENANT).withEverything().draft();
        var sent = draft.send(HOW);
        assertThat(sent.accept(YES)).extracting(Quotation::id, Quotation::revision, Quotation::content)
            .containsExactly(draft.id(), 1, draft.content());
        assertThat(sent.decline(YES, Optional.empty()).because("too dear").content()).isEqualTo(draft.content());
        assertThat(sent.expire(NOW).content()).isEqualTo(draft.content());
        assertThat(sent.withdraw().content()).isEqualTo(draft.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QT-241", "IV-0241", "QT-00241", "241", ""})
    void its_number_is_written_in_one_way(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuotationId(TENANT, number));
    }

    @Test
    void numbers_are_in_the_order_in_which_they_were_taken() {
        assertThat(new QuotationId(TENANT, "QT-10000").sequence())
            .isGreaterThan(new QuotationId(TENANT, "QT-9999").sequence());
    }
}
