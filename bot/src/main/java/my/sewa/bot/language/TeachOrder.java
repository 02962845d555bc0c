package my.sewa.bot.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.settings.AsTyped;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.wording.Form;
import my.sewa.domain.language.TaughtWord;
import my.sewa.domain.language.TaughtWord.Meaning;
import my.sewa.domain.language.TaughtWords;
import my.sewa.domain.language.TeachWords;
import my.sewa.domain.tenant.Permission;

/** {@code teach lampu tinggi = tower light}, {@code taught words}, {@code forget word lampu tinggi}. */
public final class TeachOrder implements Order {
    private static final int MOST = 40;
    private static final Pattern TEACH = Pattern.compile(
            "(?is)\\s*(?:teach|ajar)(?:\\s+(?:word|perkataan))?\\s*:?\\s+(.+?)\\s*(?:=|->|→|\\b(?:means|maksud(?:nya)?|ialah|adalah|is)\\b)\\s*(.+)");
    private static final Pattern FORGET = Pattern.compile(
            "(?is)\\s*(?:forget|unteach|lupakan|buang|padam)\\s+(?:the\\s+)?(?:word|perkataan)\\s*:?\\s+(.+)");
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\s*(?:(?:list|show|senarai)\\s+)?(?:taught\\s+words?|words?\\s+taught|perkataan\\s+(?:yang\\s+)?diajar)\\s*[.?!]*\\s*");

    private final Finding finding;
    private final TaughtWords words;
    private final TeachWords teachWords;

    public TeachOrder(Finding finding, TaughtWords words, TeachWords teachWords) {
        this.finding = finding;
        this.words = words;
        this.teachWords = teachWords;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var teach = TEACH.matcher(sent.text());
        if (teach.matches()) {
            return Optional.of(teach(visit, unquoted(teach.group(1)), unquoted(teach.group(2))));
        }
        var forget = FORGET.matcher(sent.text());
        if (forget.matches()) {
            return Optional.of(forget(visit, unquoted(forget.group(1))));
        }
        return LIST.matcher(sent.text()).matches()
                ? Optional.of(new Reading.Answer(Permission.WORDS_TEACH, list(visit)))
                : Optional.empty();
    }

    private static String unquoted(String typed) {
        return typed.strip().replaceAll("^[\"“”'*]+|[\"“”'*.!]+$", "");
    }

    private record Target(Meaning meaning, String code, String name) {}

    private Reading teach(Visit visit, String word, String spoken) {
        var found = targets(visit, spoken);
        return switch (found.size()) {
            case 0 -> new Reading.Answer(Permission.WORDS_TEACH, visit.words().say("teach.none", Form.name(spoken)));
            case 1 -> new Reading.AtOnce(Permission.WORDS_TEACH, () -> taught(visit, word, found.getFirst()));
            default -> new Reading.Which(Permission.WORDS_TEACH,
                    visit.words().say("teach.which", Form.name(word)),
                    found.stream()
                        .map(target -> new Option(target.name(), AsTyped.TEACH + word + " = " + target.code()))
                        .toList());
        };
    }

    private List<Target> targets(Visit visit, String spoken) {
        var items = finding.items(visit, spoken)
            .stream()
            .map(item -> new Target(new Meaning.OfItem(item.sku()), item.sku().code(),
                    Form.name(item.name(visit.language()))));
        var customers = finding.customers(visit, spoken)
            .stream()
            .map(customer -> new Target(new Meaning.OfCustomer(customer.id()), customer.id().code(),
                    Form.name(customer.name())));
        return Stream.concat(items, customers).toList();
    }

    private Outcome taught(Visit visit, String word, Target target) {
        var outcome = teachWords.teach(visit.company().stamp(), visit.staff().id(), word, target.meaning());
        return switch (outcome) {
            case TeachWords.Outcome.Taught(var taught, var changes) -> new Outcome.Done(
                    visit.words().say("teach.done", Form.name(taught.word()), target.name()), changes);
            case TeachWords.Outcome.Refused(var why) -> new Outcome.Refused(refused(visit, word, why));
            case TeachWords.Outcome.Forgotten _ -> throw new IllegalStateException("taught, not forgotten");
        };
    }

    private Reading forget(Visit visit, String word) {
        return new Reading.AtOnce(Permission.WORDS_TEACH,
                () -> switch (teachWords.forget(visit.company().stamp(), word)) {
                    case TeachWords.Outcome.Forgotten(var forgotten, var changes) -> new Outcome.Done(visit.words()
                        .say("teach.forgotten", Form.name(forgotten.word()), name(visit, forgotten)), changes);
                    case TeachWords.Outcome.Refused _ ->
                        new Outcome.Refused(visit.words().say("teach.not-taught", Form.name(word)));
                    case TeachWords.Outcome.Taught _ -> throw new IllegalStateException("forgotten, not taught");
                });
    }

    private static String refused(Visit visit, String word, TeachWords.Refusal why) {
        var words = visit.words();
        String name = Form.name(word);
        return switch (why) {
            case KNOWN -> words.say("teach.known", name);
            case ANOTHERS -> words.say("teach.anothers", name);
            case TOO_LONG -> words.say("teach.too-long", TeachWords.LONGEST);
            case NO_NAME -> words.say("teach.no-name", name);
            case TOO_MANY -> words.say("teach.too-many", TeachWords.MOST);
            case UNKNOWN -> words.say("teach.none", name);
        };
    }

    private String list(Visit visit) {
        var all = words.all(visit.company().id());
        if (all.isEmpty()) {
            return visit.words().say("teach.nothing");
        }
        var text = new StringBuilder(visit.words().count("teach.list", all.size()));
        all.stream()
            .limit(MOST)
            .forEach(word -> text.append('\n')
                .append(visit.words()
                    .say("teach.line", Form.name(word.word()), name(visit, word), by(visit, word))));
        if (all.size() > MOST) {
            text.append('\n').append(visit.words().say("teach.more", all.size() - MOST));
        }
        return text.append("\n\n")
            .append(visit.words().say("teach.how-forget", Form.name(all.getFirst().word())))
            .toString();
    }

    private static String by(Visit visit, TaughtWord word) {
        return visit.company().staff(word.by()).map(member -> Form.name(member.name())).orElse(word.by().code());
    }

    private static String name(Visit visit, TaughtWord word) {
        return switch (word.meaning()) {
            case Meaning.OfItem(var sku) -> visit.company()
                .items()
                .find(sku)
                .map(item -> Form.name(item.name(visit.language())))
                .orElse(sku.code());
            case Meaning.OfCustomer(var id) -> visit.company()
                .customer(id)
                .map(customer -> Form.name(customer.name()))
                .orElse(id.code());
        };
    }
}
