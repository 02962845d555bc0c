package my.sewa.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.CustomerBuilder;
import my.sewa.domain.customer.InMemoryCustomers;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.messaging.Message.Attachment.Paper;
import my.sewa.domain.quotation.Dispatch;
import my.sewa.domain.quotation.InMemoryQuotations;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationBuilder;
import my.sewa.domain.quotation.QuotationPaper;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.InMemoryTenants;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.TenantBuilder;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawnPapersTest {
    private static final TenantId TENANT = new TenantId("T-01");

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTenants tenants = new InMemoryTenants(transactions);
    private final InMemoryCustomers customers = new InMemoryCustomers(transactions);
    private final InMemoryQuotations quotations = new InMemoryQuotations(transactions);
    private final InMemoryFiles files = new InMemoryFiles();
    private final Quotation.Draft draft = QuotationBuilder.aQuotation(TENANT).draft();
    private int drawn;
    private boolean logoShown;

    /** Each drawing differs, so that it shows which one was kept. */
    private final QuotationPaper drawing = (letterhead, quotation, customer, maker, language) -> {
        drawn++;
        logoShown = letterhead.logo().isPresent();
        return (letterhead.tenant().name() + quotation.revision() + customer.name() + language + drawn)
            .getBytes(StandardCharsets.UTF_8);
    };
    private final Papers papers = new DrawnPapers(tenants, customers, quotations, drawing, files);

    @BeforeEach
    void aCompanyWithAQuotation() {
        transactions.commit(List.of(tenants.add(TenantBuilder.aTenant(TENANT).build()),
                customers.add(CustomerBuilder.aCustomer(TENANT, "C-01")), quotations.add(draft)));
    }

    private static Paper paper(int revision, Language language) {
        return new Paper(TENANT, DocumentKind.QUOTATION, "QT-0241", revision, language);
    }

    private void send() {
        transactions.commit(List.of(quotations
            .replace(draft.send(new Dispatch(QuotationBuilder.MADE, Optional.empty(), Optional.empty())), 1)));
    }

    @Test
    void a_draft_is_kept_among_the_working_files_under_its_number() {
        var prepared = papers.prepare(paper(1, Language.ENGLISH));
        assertThat(prepared.fileName()).isEqualTo("QT-0241.pdf");
        assertThat(prepared.file().contentType()).isEqualTo("application/pdf");
        assertThat(prepared.file().key())
            .isEqualTo(new FileKey(TENANT, Bucket.WORKING, "T-01/quotation/2026/11/QT-0241-en.pdf"));
        assertThat(prepared.linked().file()).isEqualTo(prepared.file().key());
    }

    @Test
    void it_is_drawn_once_and_the_same_ever_after() {
        var first = papers.prepare(paper(1, Language.ENGLISH));
        assertThat(papers.prepare(paper(1, Language.ENGLISH))).isEqualTo(first);
        assertThat(drawn).isEqualTo(1);
    }

    @Test
    void once_sent_the_very_bytes_that_staff_have_seen_go_to_the_records() {
        var seen = papers.prepare(paper(1, Language.ENGLISH));
        send();
        var sent = papers.prepare(paper(1, Language.ENGLISH));
        assertThat(sent.file().key()).isEqualTo(seen.file().key().in(Bucket.RECORDS));
        assertThat(sent.file().sha256()).isEqualTo(seen.file().sha256());
        assertThat(drawn).isEqualTo(1);
    }

    @Test
    void what_nobody_has_seen_in_that_language_is_drawn_for_the_records() {
        papers.prepare(paper(1, Language.ENGLISH));
        send();
        var malay = papers.prepare(paper(1, Language.MALAY));
        assertThat(malay.file().key().path()).endsWith("QT-0241-ms.pdf");
        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void a_revision_has_a_paper_of_its_own_and_that_of_the_first_stays_what_it_was() {
        send();
        var first = papers.prepare(paper(1, Language.ENGLISH));
        revise();
        var second = papers.prepare(paper(2, Language.ENGLISH));
        assertThat(second.fileName()).isEqualTo("QT-0241-rev-2.pdf");
        assertThat(second.file().key())
            .isEqualTo(new FileKey(TENANT, Bucket.WORKING, "T-01/quotation/2026/11/QT-0241-rev-2-en.pdf"));
        assertThat(second.file().sha256()).isNotEqualTo(first.file().sha256());
        assertThat(files.read(second.file().key())).hasValueSatisfying(bytes -> assertThat(bytes)
            .asString(StandardCharsets.UTF_8)
            .startsWith("Jaya Alatan Sewa Sdn Bhd2"));
        assertThat(papers.prepare(paper(1, Language.ENGLISH))).isEqualTo(first);
        assertThat(drawn).isEqualTo(2);
    }

    private void revise() {
        var sent = quotations.find(draft.id()).orElseThrow();
        var second = Quotation.Draft.of(draft.id(), 2,
                QuotationBuilder.aQuotation(TENANT).withEverything().draft().content());
        transactions.commit(List.of(quotations.keep(sent.quotation()), quotations.replace(second, sent.version())));
    }

    @Test
    void with_the_store_out_of_reach_nothing_is_half_done_and_it_follows_later() {
        files.down(true);
        assertThatExceptionOfType(StorageUnavailable.class)
            .isThrownBy(() -> papers.prepare(paper(1, Language.ENGLISH)));
        files.down(false);
        assertThat(papers.prepare(paper(1, Language.ENGLISH)).file().size()).isPositive();
    }

    @Test
    void the_logo_that_the_company_has_now_is_shown() {
        var logo = new Logo(Logo.Format.PNG, new byte[]{1, 2, 3});
        String path = new Logos(files).keep(TENANT, logo, QuotationBuilder.MADE);
        assertThat(new Logos(files).find(TENANT, path)).contains(logo);
        papers.prepare(paper(1, Language.ENGLISH));
        assertThat(logoShown).isFalse();
        transactions.commit(List.of(tenants.put(TenantBuilder.aTenant(TENANT).build().showing(path))));
        papers.prepare(paper(1, Language.MALAY));
        assertThat(logoShown).isTrue();
    }

    @Test
    void a_revision_that_is_not_there_is_our_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> papers.prepare(paper(2, Language.ENGLISH)));
    }
}
