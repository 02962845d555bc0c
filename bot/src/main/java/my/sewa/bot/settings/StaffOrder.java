package my.sewa.bot.settings;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.people.ChangeStaff;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;

/** {@code add staff 012-345 6789 manager Raj}, {@code remove staff Raj}, {@code reset pin Raj}: who works here. */
public final class StaffOrder implements Order {
    private static final String STAFF = "(?:staff|staf|kakitangan|pekerja)";
    private static final Pattern ADD = Pattern
        .compile("(?is)\\s*(?:add|new|tambah|daftar(?:kan)?)\\s+(?:a\\s+)?" + STAFF + "(?:\\s+baru)?\\s*[:,]?\\s*(.*)");
    private static final Pattern REMOVE = Pattern
        .compile("(?is)\\s*(?:remove|delete|buang|padam|keluarkan|sack)\\s+" + STAFF + "\\s*[:,]?\\s+(.+)");
    private static final Pattern ROLE = Pattern.compile("(?is)\\s*(?:(?:set|change|tukar|ubah|make|jadikan)\\s+)?"
            + STAFF
            + "\\s+(.+?)\\s+(?:(?:is|as|jadi|sebagai|to|ke|=)\\s*)?(?:a\\s+)?(owner|pemilik|manager|pengurus|staff|staf|kakitangan)\\s*[.!]?\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("(?is)\\s*(?:(?:set|change|tukar|ubah)\\s+)?" + STAFF
            + "\\s+(.+?)\\s+(?:(?:language|speaks|bahasa|cakap)\\s+)(?:to\\s+|ke\\s+|=\\s*)?(?:bahasa\\s+)?(english|inggeris|malay|melayu|malaysia|bm|bi)\\s*[.!]?\\s*");
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\s*(?:(?:list|show|senarai|lihat|tunjuk)\\s+)?(?:our\\s+|all\\s+|semua\\s+)?" + STAFF
                    + "\\s*[.!?]?\\s*");
    private static final Pattern PIN = Pattern.compile(
            "(?is)\\s*(?:reset|set\\s+semula|buang|unlock|buka\\s+kunci)\\s+(?:the\\s+)?pin(?:\\s+(?:of|for|untuk|bagi|staff|staf))?\\s+(.+?)\\s*[.!]?\\s*");
    private static final Pattern LABEL = Pattern
        .compile("(?i)bahasa|speaks|language|as|sebagai|phone|telefon|name|nama|tel|hp");

    private final ChangeStaff change;

    public StaffOrder(ChangeStaff change) {
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        String text = sent.text();
        var add = ADD.matcher(text);
        if (add.matches()) {
            return Optional.of(add(visit, add.group(1)));
        }
        var remove = REMOVE.matcher(text);
        if (remove.matches()) {
            return Optional.of(about(visit, Permission.STAFF_REMOVE, remove.group(1), AsTyped.REMOVE_STAFF, "",
                    member -> removed(visit, member)));
        }
        var pin = PIN.matcher(text);
        if (pin.matches()) {
            return Optional.of(about(visit, Permission.PIN_RESET, pin.group(1), AsTyped.RESET_PIN, "",
                    member -> pinReset(visit, member)));
        }
        if (LIST.matcher(text).matches()) {
            return Optional.of(new Reading.Answer(Permission.SETTINGS_SHOW,
                    visit.words().say("settings.is", visit.words().say("settings.staff"), StaffText.list(visit))));
        }
        return changed(visit, text);
    }

    private Optional<Reading> changed(Visit visit, String text) {
        var language = LANGUAGE.matcher(text);
        if (language.matches()) {
            var spoken = DayText.language(language.group(2).toLowerCase(Locale.ROOT)).orElseThrow();
            return Optional.of(about(visit, Permission.STAFF_CHANGE, language.group(1), AsTyped.STAFF,
                    "language " + language.group(2), member -> spoken(visit, member, spoken)));
        }
        var role = ROLE.matcher(text);
        if (role.matches()) {
            var given = StaffText.role(role.group(2)).orElseThrow();
            return Optional.of(about(visit, Permission.STAFF_CHANGE, role.group(1), AsTyped.STAFF, role.group(2),
                    member -> promoted(visit, member, given)));
        }
        return Optional.empty();
    }

    private Reading add(Visit visit, String text) {
        var needs = Permission.STAFF_ADD;
        var called = Finding.phone(text);
        if (called.isEmpty()) {
            return new Reading.Answer(needs, visit.words().say("staff.add-how"));
        }
        var role = Role.STAFF;
        var language = visit.company().tenant().firstLanguage();
        var name = new ArrayList<String>();
        for (String word : called.get().rest().split("[\\s,;:]+", -1)) {
            var asRole = StaffText.role(word);
            var asLanguage = DayText.language(word.toLowerCase(Locale.ROOT));
            if (asRole.isPresent()) {
                role = asRole.get();
            } else if (asLanguage.isPresent()) {
                language = asLanguage.get();
            } else if (!word.isBlank() && !LABEL.matcher(word).matches()) {
                name.add(word);
            }
        }
        var phone = called.get().phone();
        return shown(visit, needs, change.add(visit.company().stamp(), visit.staff().role(),
                Form.line(String.join(" ", name)), phone, role, language), member -> {
                    var words = visit.words();
                    String also = visit.company()
                        .customers()
                        .stream()
                        .filter(customer -> customer.phone().filter(phone::equals).isPresent())
                        .findFirst()
                        .map(customer -> "\n" + words.say("staff.is-customer", Form.name(customer.name())))
                        .orElse("");
                    return words.say("staff.add", Form.name(member.name()), Form.phone(phone),
                            StaffText.role(visit, member.role()), DayText.name(member.language(), visit)) + also;
                }, "staff.added");
    }

    /** One member of staff, or the question which one. */
    private static Reading about(Visit visit, Permission needs, String words, String before, String after,
            Function<Staff, Reading> order) {
        var found = Finding.staff(visit, words);
        if (found.isEmpty()) {
            return new Reading.Answer(needs, visit.words().say("staff.unknown", Form.name(words)));
        }
        if (found.size() == 1) {
            return order.apply(found.getFirst());
        }
        var options = found.stream()
            .map(member -> new Option(Form.name(member.name()), before + " " + member.id().code() + " " + after))
            .toList();
        return new Reading.Which(needs, visit.words().say("staff.which", Form.name(words)), options);
    }

    private Reading removed(Visit visit, Staff member) {
        return shown(visit, Permission.STAFF_REMOVE,
                change.remove(visit.company().stamp(), visit.staff().role(), member.id()),
                gone -> visit.words()
                    .say("staff.remove", Form.name(gone.name()), StaffText.role(visit, gone.role()),
                            Form.phone(gone.phone())),
                "staff.removed");
    }

    private Reading pinReset(Visit visit, Staff member) {
        return shown(visit, Permission.PIN_RESET, change.resetPin(visit.company().stamp(), member.id()),
                whose -> visit.words().say("staff.reset-pin", Form.name(whose.name())), "staff.pin-reset");
    }

    private Reading spoken(Visit visit, Staff member, Language language) {
        return shown(visit, Permission.STAFF_CHANGE,
                change.speak(visit.company().stamp(), member.id(), language),
                changed -> Proposing.beforeAfter(visit, Form.name(changed.name()),
                        DayText.name(member.language(), visit), DayText.name(changed.language(), visit)),
                "staff.changed");
    }

    private Reading promoted(Visit visit, Staff member, Role role) {
        return shown(visit, Permission.STAFF_CHANGE,
                change.promote(visit.company().stamp(), visit.staff().role(), member.id(), role),
                changed -> Proposing.beforeAfter(visit, Form.name(changed.name()),
                        StaffText.role(visit, member.role()), StaffText.role(visit, changed.role())),
                "staff.changed");
    }

    private static Reading shown(Visit visit, Permission needs, ChangeStaff.Outcome outcome,
            Function<Staff, String> effect,
            String done) {
        return switch (outcome) {
            case ChangeStaff.Outcome.Refused(var why, var about) ->
                new Reading.Answer(needs, StaffText.refused(visit, why, about));
            case ChangeStaff.Outcome.Changed(var member, var changes) ->
                Proposing.change(visit, needs, effect.apply(member), needs.code() + member,
                        visit.words().say(done, Form.name(member.name())), changes);
        };
    }
}
