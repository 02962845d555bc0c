package my.sewa.bot.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Inquiry;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.quotation.QuotationFigures;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.Quotations.Page;
import my.sewa.domain.shared.DateRange;

/** {@code list quotes}: all, those of a customer, or those in one state; newest first, a screenful at a time. */
public final class ListQuotations implements Inquiry {
    /** Rows that are read at a glance. */
    private static final int SCREENFUL = 10;

    private final Quotations quotations;

    public ListQuotations(Quotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public Need next(Visit visit, Draft draft) {
        return Unclear.in(visit, draft).orElseGet(Need.Confirmation::new);
    }

    @Override
    public Answer answer(Visit visit, Slots asked, Optional<String> after) {
        var days = days(asked);
        if (days.isPresent()) {
            return Answer.of(figures(visit, asked, days.get()));
        }
        var words = visit.words();
        var position = Position.of(after);
        var page = page(visit, asked, position.after());
        var rows = page.quotations().stream().filter(row -> matches(row, asked)).toList();
        var shown = rows.stream().skip(position.skipped()).limit(SCREENFUL).toList();
        if (shown.isEmpty()) {
            return Answer
                .of(words.say(after.isPresent() ? "quotations.no-more" : "quotations.none", title(visit, asked)));
        }
        String text = Stream.concat(Stream.of(words.say("quotations.heading", title(visit, asked))),
                shown.stream().map(row -> row(row, visit)))
            .collect(Collectors.joining("\n"));
        var next = position.next(rows.size(), SCREENFUL, page.next());
        return new Answer(text, List.of(), next, Optional.empty());
    }

    /** The period that is asked about, whichever way it was said. */
    private static Optional<DateRange> days(Slots asked) {
        return asked.period()
            .or(() -> asked.dates()
                .from()
                .map(from -> new DateRange(from, asked.dates().to().filter(to -> !to.isBefore(from)).orElse(from))));
    }

    private String figures(Visit visit, Slots asked, DateRange days) {
        var rows = quotations.made(visit.company().id(), days)
            .stream()
            .filter(row -> matches(row, asked))
            .filter(row -> asked.customer().map(row.customer()::equals).orElse(true))
            .toList();
        return rows.isEmpty()
                ? visit.words()
                    .say("figures.none", title(visit, asked), Form.dates(days, visit.language()))
                : FiguresText.of(QuotationFigures.of(rows), title(visit, asked), days, visit);
    }

    private Page page(Visit visit, Slots asked, Optional<String> after) {
        if (asked.customer().isPresent()) {
            return quotations.newest(asked.customer().get(), after);
        }
        return status(asked).map(status -> quotations.newest(visit.company().id(), status, after))
            .orElseGet(() -> quotations.newest(visit.company().id(), after));
    }

    private static Optional<QuotationStatus> status(Slots asked) {
        return asked.filter().flatMap(filter -> switch (filter) {
            case DRAFT -> Optional.of(QuotationStatus.DRAFT);
            case SENT -> Optional.of(QuotationStatus.SENT);
            case ACCEPTED -> Optional.of(QuotationStatus.ACCEPTED);
            case OVERDUE, DUE_TODAY, DUE_TOMORROW, OUT, UNPAID -> Optional.empty();
        });
    }

    /** A customer's list is filtered here; it is short. */
    private static boolean matches(QuotationSummary row, Slots asked) {
        return status(asked).map(row.status()::equals).orElse(true);
    }

    private static String title(Visit visit, Slots asked) {
        var words = visit.words();
        String what = status(asked).map(status -> words.say("quotations.title-status", StatusText.of(status, words)))
            .orElseGet(() -> words.say("quotations.title"));
        return asked.customer()
            .flatMap(visit.company()::customer)
            .map(customer -> words.say("quotations.title-customer", what, Form.name(customer.name())))
            .orElse(what);
    }

    private static String row(QuotationSummary row, Visit visit) {
        return visit.words()
            .say("quotations.row", row.id().number(), Form.name(row.customerName()),
                    Form.money(row.total()), StatusText.of(row.status(), visit.words()));
    }

    /** Where a screenful begins: so many rows into the page of the port that begins after a key. */
    private record Position(Optional<String> after, int skipped) {
        private static final String BETWEEN = "|";

        static Position of(Optional<String> written) {
            return written.map(text -> {
                int at = text.indexOf(BETWEEN);
                String after = text.substring(at + 1);
                return new Position(after.isEmpty() ? Optional.empty() : Optional.of(after),
                        Integer.parseInt(text.substring(0, at)));
            }).orElse(new Position(Optional.empty(), 0));
        }

        Optional<String> next(int rows, int screenful, Optional<String> following) {
            return skipped + screenful < rows
                    ? Optional.of(skipped + screenful + BETWEEN + after.orElse(""))
                    : following.map(key -> 0 + BETWEEN + key);
        }
    }
}
