package my.sewa.bot.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.people.ChangeStaff.Refusal;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;

/** Staff in words. */
final class StaffText {
    private StaffText() {}

    static String list(Visit visit) {
        return visit.company()
            .staff()
            .stream()
            .map(member -> visit.words()
                .say("staff.row", Form.name(member.name()), role(visit, member.role()), Form.phone(member.phone())))
            .map(row -> "\n• " + row)
            .collect(Collectors.joining());
    }

    static String role(Visit visit, Role role) {
        return visit.words().say(switch (role) {
            case OWNER -> "staff.owner";
            case MANAGER -> "staff.manager";
            case STAFF -> "staff.staff";
        });
    }

    /** The role that a word stands for. */
    static Optional<Role> role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "owner", "pemilik", "boss", "bos", "tauke" -> Optional.of(Role.OWNER);
            case "manager", "pengurus", "mgr" -> Optional.of(Role.MANAGER);
            case "staff", "staf", "kakitangan", "pekerja", "clerk", "kerani" -> Optional.of(Role.STAFF);
            default -> Optional.empty();
        };
    }

    static String refused(Visit visit, Refusal why, Optional<Staff> about) {
        var words = visit.words();
        String name = about.map(Staff::name).map(Form::name).orElse("");
        return switch (why) {
            case UNKNOWN -> words.say("staff.unknown", name);
            case NAME_MISSING -> words.say("staff.add-how");
            case NAME_TOO_LONG -> words.say("settings.name-bounds", 200);
            case NAME_TAKEN -> words.say("staff.name-taken", name);
            case NOT_MOBILE -> words.say("staff.not-mobile");
            case ALREADY_STAFF -> words.say("staff.already", name);
            case ONLY_OWNERS_DO -> words.say("staff.only-owners", name);
            case LAST_OWNER -> words.say("staff.last-owner", name);
            case NOTHING_NEW -> words.say("settings.nothing-new", name);
        };
    }
}
