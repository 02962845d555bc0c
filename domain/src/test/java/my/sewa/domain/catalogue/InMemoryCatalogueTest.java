package my.sewa.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.InMemoryTransactions;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

class InMemoryCatalogueTest implements CatalogueContract {
    private final InMemoryTransactions memory = new InMemoryTransactions();

    @Override
    public TenantId tenant() {
        return new TenantId("T-01");
    }

    @Override
    public Catalogue catalogue() {
        return new InMemoryCatalogue(memory);
    }

    @Override
    public Transactions transactions() {
        return memory;
    }

    @Test
    void a_catalogue_cannot_hold_one_code_twice() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Items(List.of(ItemBuilder.CHAIR, ItemBuilder.CHAIR)))
            .withMessage("two items have the code CHR-PLS");
    }
}
