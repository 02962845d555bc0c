package my.sewa.bot.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.KeptAttachments;
import my.sewa.domain.documents.Logos;
import my.sewa.domain.shared.Sha256;
import my.sewa.domain.tenant.ChangeCompany;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.LogoCheck;
import my.sewa.domain.tenant.Permission;

/** A photo with the caption {@code logo}: what stands on documents from now on. */
public final class LogoOrder implements Order {
    private static final Permission NEEDS = Permission.SETTINGS_COMPANY;
    private static final int MEGABYTE = 1_000_000;
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(?:(?:set|change|new|add|upload|tukar|ubah|tetapkan|tambah|muat\\s+naik)\\s+)?(?:the\\s+|our\\s+|company\\s+)?logo(?:\\s+(?:baru|syarikat|kami))?\\s*[.!]?\\s*");

    private final Files files;
    private final LogoCheck check;
    private final Logos logos;
    private final ChangeCompany change;

    public LogoOrder(Files files, LogoCheck check, ChangeCompany change) {
        this.files = files;
        this.check = check;
        this.logos = new Logos(files);
        this.change = change;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        if (!FORM.matcher(sent.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(sent.file()
            .map(file -> picture(visit, file))
            .orElseGet(() -> new Reading.WantsFile(NEEDS, visit.words().say("settings.logo-how"))));
    }

    private Reading picture(Visit visit, File file) {
        var key = KeptAttachments.key(visit.company().id(), file.receivedAt(), file.sid());
        return files.read(key).map(bytes -> switch (check.check(bytes)) {
            case LogoCheck.Outcome.Refused(var why) -> new Reading.Answer(NEEDS, refused(visit, why));
            case LogoCheck.Outcome.Fits(var logo) -> proposed(visit, logo);
        }).orElseGet(() -> new Reading.Answer(NEEDS, visit.words().say("settings.logo-gone")));
    }

    /** The picture itself is kept before the company is said to show it. */
    private Reading proposed(Visit visit, Logo logo) {
        var words = visit.words();
        String hash = Sha256.hex(logo.bytes());
        if (visit.company().tenant().logo().filter(path -> path.contains(hash)).isPresent()) {
            return new Reading.Answer(NEEDS, words.say("settings.nothing-new", words.say("settings.logo")));
        }
        return new Reading.Proposal(NEEDS, words.say("settings.logo-new"), hash, () -> {
            String path = logos.keep(visit.company().id(), logo, visit.now());
            var changed = change.change(visit.company().stamp(), company -> company.showing(path)).orElseThrow();
            return new Outcome.Done(words.say("settings.logo-done"), changed.changes());
        });
    }

    private static String refused(Visit visit, LogoCheck.Refusal why) {
        var words = visit.words();
        return switch (why) {
            case TOO_LARGE -> words.say("settings.logo-large", LogoCheck.LARGEST / MEGABYTE);
            case TOO_MANY_PIXELS -> words.say("settings.logo-pixels");
            case TOO_SMALL -> words.say("settings.logo-small", LogoCheck.SMALLEST);
            case HEIC -> words.say("settings.logo-heic");
            case SVG -> words.say("settings.logo-svg");
            case PDF -> words.say("settings.logo-pdf");
            case OTHER_FORMAT -> words.say("settings.logo-format");
            case DAMAGED -> words.say("settings.logo-damaged");
        };
    }
}
