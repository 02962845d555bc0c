package my.sewa.domain.customer;

import static my.sewa.domain.customer.CustomerBuilder.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.domain.customer.Customer.Kind;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every Customers must do; each adapter's test implements this and supplies itself. */
public interface CustomersContract {
    TenantId tenant();

    Customers customers();

    Transactions transactions();

    private Stamp stamp() {
        return new Stamp(tenant(), 1, 1, 1);
    }

    @Test
    default void a_customer_is_found_with_all_that_is_known() {
        var ali = aCustomer(tenant(), "C-01");
        var kumar = new Customer(new CustomerId(tenant(), "C-20"), "Kumar a/l Subramaniam", Kind.INDIVIDUAL,
                Optional.empty(), List.of(), Optional.empty(), Optional.of("IG12345678090"),
                Optional.of("kumar@example.example"));
        transactions().commit(List.of(customers().add(ali), customers().add(kumar)));
        assertThat(customers().find(ali.id())).contains(ali);
        assertThat(customers().find(kumar.id())).contains(kumar);
        assertThat(customers().find(new CustomerId(tenant(), "C-02"))).isEmpty();
    }

    @Test
    default void all_are_listed_by_code() {
        var second = aCustomer(tenant(), "C-02");
        var first = aCustomer(tenant(), "C-01");
        transactions().commit(List.of(customers().add(second), customers().add(first)));
        assertThat(customers().all(stamp())).containsExactly(first, second);
        assertThat(customers().find(stamp(), second.id())).contains(second);
        assertThat(customers().find(stamp(), new CustomerId(tenant(), "C-03"))).isEmpty();
    }

    /** More than a megabyte, which is where a store begins to answer in pages. */
    @Test
    default void however_many_there_are_all_are_listed() {
        for (int batch = 0; batch < 12; batch++) {
            int first = batch * 100;
            transactions().commit(IntStream.range(first, first + 100)
                .<Change>mapToObj(n -> customers().add(large("C-%04d".formatted(n))))
                .toList());
        }
        assertThat(customers().all(stamp())).hasSize(1_200)
            .last()
            .satisfies(last -> assertThat(last.id().code()).isEqualTo("C-1199"));
    }

    private Customer large(String code) {
        return new Customer(new CustomerId(tenant(), code), "Ali", Kind.COMPANY, Optional.empty(),
                List.of("x".repeat(1_000)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    default void a_code_is_given_to_one_customer() {
        transactions().commit(List.of(customers().add(aCustomer(tenant(), "C-01"))));
        var twin = customers().add(aCustomer(tenant(), "C-01"));
        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> transactions().commit(List.of(twin)));
    }

    @Test
    default void what_is_put_takes_the_place_of_what_was_known() {
        var ali = aCustomer(tenant(), "C-01");
        transactions().commit(List.of(customers().add(ali)));
        var known = new Customer(ali.id(), ali.name(), ali.kind(), ali.phone(), ali.aliases(), ali.brn(), ali.tin(),
                ali.email(), new Customer.Details(Optional.of("Encik Rahman"), Optional.of("12 Jalan Besar, Kajang"),
                        Optional.of("Tapak 3"), Optional.of("PO-7781")));
        transactions().commit(List.of(customers().put(known)));
        assertThat(customers().find(ali.id())).contains(known);
    }
}
