package my.sewa.domain.customer;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.customer.Customer.Kind;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.TenantId;

/** A company with a mobile number. */
public final class CustomerBuilder {
    private CustomerBuilder() {}

    public static Customer aCustomer(TenantId tenant, String code) {
        return new Customer(new CustomerId(tenant, code), "Ali Construction Sdn Bhd", Kind.COMPANY,
                Optional.of(new Phone("+60123450001")), List.of("ali con"), Optional.of("201501023456"),
                Optional.empty(),
                Optional.empty());
    }
}
