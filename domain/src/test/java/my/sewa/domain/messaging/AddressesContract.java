package my.sewa.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Contact.OfCustomer;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.transactions.Transactions;
import org.junit.jupiter.api.Test;

/** What every address book must do. The shared number is {@link #SHARED}. */
public interface AddressesContract {
    Address SHARED = new Address("+60300000000");
    Address AMINAH = new Address("+60199990001");
    Contact STAFF = new OfStaff(new StaffId(new TenantId("T-01"), "S-01"));
    Contact CUSTOMER = new OfCustomer(new CustomerId(new TenantId("T-02"), "C-01"));

    Addresses addresses();

    Transactions transactions();

    @Test
    default void one_address_may_be_staff_of_one_company_and_customer_of_another() {
        transactions().commit(List.of(addresses().add(AMINAH, STAFF), addresses().add(AMINAH, CUSTOMER)));
        transactions().commit(List.of(addresses().add(AMINAH, STAFF)));
        assertThat(addresses().contacts(AMINAH)).containsExactlyInAnyOrder(STAFF, CUSTOMER);
        transactions().commit(List.of(addresses().remove(AMINAH, STAFF)));
        assertThat(addresses().contacts(AMINAH)).containsExactly(CUSTOMER);
    }

    @Test
    default void a_stranger_is_nobody() {
        assertThat(addresses().contacts(new Address("+60111111111"))).isEmpty();
    }

    @Test
    default void a_user_id_leads_to_the_phone_and_is_no_contact_itself() {
        var userId = new Address("MY.2026206508304015");
        assertThat(addresses().phoneOf(userId)).isEmpty();
        transactions().commit(List.of(addresses().link(userId, AMINAH)));
        assertThat(addresses().phoneOf(userId)).contains(AMINAH);
        assertThat(addresses().contacts(userId)).isEmpty();
    }

    @Test
    default void the_shared_number_is_ours_and_nobodys_own() {
        assertThat(addresses().isOurs(SHARED)).isTrue();
        assertThat(addresses().ownerOf(SHARED)).isEmpty();
        var own = new Address("+60311111111");
        assertThat(addresses().isOurs(own)).isFalse();
        transactions().commit(List.of(addresses().addOurs(own, new TenantId("T-02"))));
        assertThat(addresses().isOurs(own)).isTrue();
        assertThat(addresses().ownerOf(own)).contains(new TenantId("T-02"));
        assertThat(addresses().contacts(own)).isEmpty();
    }
}
