package my.sewa.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {
    private static final TenantId TENANT = new TenantId("T-01");

    @Test
    void a_file_lies_under_its_company_its_kind_and_the_malaysian_month() {
        var lastEvening = Instant.parse("2026-11-30T15:59:59Z");
        assertThat(FileKey.of(TENANT, Bucket.RECORDS, "quotation", lastEvening, "QT-0241.pdf").path())
            .isEqualTo("T-01/quotation/2026/11/QT-0241.pdf");
        assertThat(FileKey.of(TENANT, Bucket.RECORDS, "quotation", lastEvening.plusSeconds(1), "QT-0241.pdf").path())
            .isEqualTo("T-01/quotation/2026/12/QT-0241.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-02/quotation/2026/11/a.pdf", "T-011/quotation/2026/11/a.pdf",
            "T-01/quotation/2026/11/../../../../T-02/logo/2026/11/a.png", "T-01/quotation/2026/11/", "a.pdf",
            "T-01/quotation/2026/11/a b.pdf", ""})
    void no_path_leads_out_of_the_companys_own(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileKey(TENANT, Bucket.WORKING, path));
    }
}
