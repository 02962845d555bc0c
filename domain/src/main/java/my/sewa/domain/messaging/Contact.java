package my.sewa.domain.messaging;

import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;

/** Who an address belongs to. One address may be staff of several companies and customer of others. */
public sealed interface Contact {
    TenantId tenant();

    record OfStaff(StaffId staff) implements Contact {
        @Override
        public TenantId tenant() {
            return staff.tenant();
        }
    }

    record OfCustomer(CustomerId customer) implements Contact {
        @Override
        public TenantId tenant() {
            return customer.tenant();
        }
    }
}
