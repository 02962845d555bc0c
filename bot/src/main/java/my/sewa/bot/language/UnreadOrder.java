package my.sewa.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Trace;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.language.UnreadMessage;
import my.sewa.domain.language.UnreadMessages;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.tenant.Permission;

/** {@code unrecognised this week}: what nobody could read, so that the words in it can be taught. */
public final class UnreadOrder implements Order {
    /** Of a list that fits one message. */
    private static final int MOST = 12;
    private static final int SHOWN = 60;
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(?:(?:list|show|senarai|tunjuk)\\s+)?(?:unrecogni[sz]ed|not\\s+understood|(?:yang\\s+)?(?:tak|tidak)\\s+(?:di)?faham(?:i)?)"
                    + "(?:\\s+(?:messages?|mesej))?(?:\\s+(today|hari\\s+ni|hari\\s+ini|this\\s+week|minggu\\s+ni|minggu\\s+ini|last\\s+week|minggu\\s+lepas))?\\s*[.?!]*\\s*");

    private final UnreadMessages unread;

    public UnreadOrder(UnreadMessages unread) {
        this.unread = unread;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var form = FORM.matcher(sent.text());
        return form.matches()
                ? Optional.of(new Reading.Answer(Permission.WORDS_TEACH,
                        list(visit, from(visit, Optional.ofNullable(form.group(1)).orElse("")))))
                : Optional.empty();
    }

    /** The first day; weeks begin on Monday. */
    private static LocalDate from(Visit visit, String said) {
        String period = said.toLowerCase(Locale.ROOT);
        var monday = visit.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (period.startsWith("today") || period.startsWith("hari")) {
            return visit.today();
        }
        return period.startsWith("last") || period.endsWith("lepas") ? monday.minusWeeks(1) : monday;
    }

    private String list(Visit visit, LocalDate from) {
        var all = unread.since(visit.company().id(), Malaysia.startOf(from), MOST + 1);
        String since = Form.date(from, visit.language());
        if (all.isEmpty()) {
            return visit.words().say("unread.none", since);
        }
        var text = new StringBuilder(visit.words().say("unread.since", since));
        List<UnreadMessage> shown = all.subList(0, Math.min(MOST, all.size()));
        shown.forEach(message -> text.append('\n').append(line(visit, message)));
        if (all.size() > MOST) {
            text.append('\n').append(visit.words().say("unread.more"));
        }
        return text.append("\n\n").append(visit.words().say("unread.teach")).toString();
    }

    private static String line(Visit visit, UnreadMessage message) {
        String who = visit.company()
            .staff(message.by())
            .map(member -> Form.name(member.name()))
            .orElse(message.by().code());
        String line = visit.words()
            .say("unread.line", Form.shorten(Form.name(message.text()), SHOWN), who,
                    Form.moment(message.at(), visit.language()));
        return message.next()
            .map(next -> line + "\n   " + visit.words().say("unread.next", Trace.named(visit.words(), next)))
            .orElse(line);
    }
}
