package my.sewa.local.phones;

/**
 * Somebody with a phone.
 *
 * @param company its name, as people know it
 * @param phone E.164
 * @param role owner, manager, staff or customer
 */
public record Person(String company, String name, String phone, String role) {}
