package my.sewa.domain.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Codes;
import my.sewa.domain.tenant.Pins;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;

/** Takes people on, lets them go, and changes what is known of them. */
public final class ChangeStaff {
    /** What will be true once its changes are committed. */
    public sealed interface Outcome {
        default List<Change> changes() {
            return List.of();
        }

        record Changed(Staff member, List<Change> changes) implements Outcome {
            public Changed {
                changes = List.copyOf(changes);
            }
        }

        /** {@code member} is whom it is about, where somebody is there already. */
        record Refused(Refusal why, Optional<Staff> member) implements Outcome {}
    }

    public enum Refusal {
        UNKNOWN,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        NOT_MOBILE,
        ALREADY_STAFF,
        ONLY_OWNERS_DO,
        LAST_OWNER,
        NOTHING_NEW
    }

    private final Tenants tenants;
    private final Addresses addresses;
    private final Pins pins;
    private final Codes codes;

    public ChangeStaff(Tenants tenants, Addresses addresses, Pins pins, Codes codes) {
        this.tenants = tenants;
        this.addresses = addresses;
        this.pins = pins;
        this.codes = codes;
    }

    /** Somebody new, as of that stamp. Who is a customer already may be staff as well. */
    public Outcome add(Stamp stamp, Role by, String name, Phone phone, Role role, Language language) {
        var staff = tenants.staff(stamp);
        var there = staff.stream().filter(member -> member.phone().equals(phone)).findFirst();
        if (there.isPresent()) {
            return new Outcome.Refused(Refusal.ALREADY_STAFF, there);
        }
        var namesake = staff.stream().filter(member -> member.name().equalsIgnoreCase(name)).findFirst();
        if (namesake.isPresent()) {
            return new Outcome.Refused(Refusal.NAME_TAKEN, namesake);
        }
        var wrong = wrong(by, name, phone, role);
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get(), Optional.empty());
        }
        var next = nextCode(stamp);
        var member = new Staff(new StaffId(stamp.tenant(), next.code()), name, phone, role, language);
        return new Outcome.Changed(member, List.of(tenants.add(member), next.change(),
                addresses.add(Address.of(phone), new Contact.OfStaff(member.id())), bump(stamp)));
    }

    private static Optional<Refusal> wrong(Role by, String name, Phone phone, Role role) {
        if (name.isBlank()) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        if (name.length() > Names.LONGEST) {
            return Optional.of(Refusal.NAME_TOO_LONG);
        }
        if (!phone.mayBeMobile()) {
            return Optional.of(Refusal.NOT_MOBILE);
        }
        return role == Role.OWNER && by != Role.OWNER ? Optional.of(Refusal.ONLY_OWNERS_DO) : Optional.empty();
    }

    /** Gone at once: what they write from now on is a stranger's. The last owner stays, and owners go by owners. */
    public Outcome remove(Stamp stamp, Role by, StaffId id) {
        var found = tenants.staff(stamp, id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN, found);
        }
        var member = found.get();
        if (member.role() == Role.OWNER && by != Role.OWNER) {
            return new Outcome.Refused(Refusal.ONLY_OWNERS_DO, found);
        }
        if (isLastOwner(stamp, member)) {
            return new Outcome.Refused(Refusal.LAST_OWNER, found);
        }
        // Their code is used up: whoever comes next, be it themselves, is another member of staff.
        return new Outcome.Changed(member, List.of(tenants.remove(id), pins.remove(id), nextCode(stamp).change(),
                addresses.remove(Address.of(member.phone()), new Contact.OfStaff(id)), bump(stamp)));
    }

    private Codes.Next nextCode(Stamp stamp) {
        var known = tenants.staff(stamp).stream().map(member -> member.id().code()).toList();
        return codes.next(stamp.tenant(), Codes.Kind.STAFF, Codes.Kind.STAFF.highest(known));
    }

    private boolean isLastOwner(Stamp stamp, Staff member) {
        return member.role() == Role.OWNER
                && tenants.staff(stamp).stream().filter(other -> other.role() == Role.OWNER).count() == 1;
    }

    /** Answered in that language from now on. */
    public Outcome speak(Stamp stamp, StaffId id, Language language) {
        return tenants.staff(stamp, id).<Outcome>map(member -> {
            if (member.language() == language) {
                return new Outcome.Refused(Refusal.NOTHING_NEW, Optional.of(member));
            }
            var changed = new Staff(id, member.name(), member.phone(), member.role(), language);
            return new Outcome.Changed(changed, List.of(tenants.put(changed), bump(stamp)));
        }).orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN, Optional.empty()));
    }

    /** May do more, or less; the rules about owners hold here too. */
    public Outcome promote(Stamp stamp, Role by, StaffId id, Role role) {
        var found = tenants.staff(stamp, id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN, found);
        }
        var member = found.get();
        if (member.role() == role) {
            return new Outcome.Refused(Refusal.NOTHING_NEW, found);
        }
        if (by != Role.OWNER && (member.role() == Role.OWNER || role == Role.OWNER)) {
            return new Outcome.Refused(Refusal.ONLY_OWNERS_DO, found);
        }
        if (isLastOwner(stamp, member)) {
            return new Outcome.Refused(Refusal.LAST_OWNER, found);
        }
        var changed = new Staff(id, member.name(), member.phone(), role, member.language());
        return new Outcome.Changed(changed, List.of(tenants.put(changed), bump(stamp)));
    }

    /** They set a new PIN when one is asked for next; a lock is lifted with the old one. */
    public Outcome resetPin(Stamp stamp, StaffId id) {
        return tenants.staff(stamp, id)
            .<Outcome>map(member -> new Outcome.Changed(member, List.of(pins.remove(id))))
            .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN, Optional.empty()));
    }

    private Change bump(Stamp stamp) {
        return tenants.bump(stamp, EnumSet.of(Stamp.Part.PROFILE));
    }
}
