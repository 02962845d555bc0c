package my.sewa.domain.tenant;

/** What a member of staff may do; each role may do all that a later one may. */
public enum Role {
    OWNER, MANAGER, STAFF
}
