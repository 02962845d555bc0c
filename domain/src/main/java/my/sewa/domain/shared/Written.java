package my.sewa.domain.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** How amounts, dates and phones look wherever a person reads them: in chat and on paper alike. */
public final class Written {
    private static final DateTimeFormatter ENGLISH = formatter(
            Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun"),
            Map.ofEntries(Map.entry(1L, "Jan"), Map.entry(2L, "Feb"), Map.entry(3L, "Mar"), Map.entry(4L, "Apr"),
                    Map.entry(5L, "May"), Map.entry(6L, "Jun"), Map.entry(7L, "Jul"), Map.entry(8L, "Aug"),
                    Map.entry(9L, "Sep"), Map.entry(10L, "Oct"), Map.entry(11L, "Nov"), Map.entry(12L, "Dec")));
    private static final DateTimeFormatter MALAY = formatter(
            Map.of(1L, "Isn", 2L, "Sel", 3L, "Rab", 4L, "Kha", 5L, "Jum", 6L, "Sab", 7L, "Ahd"),
            Map.ofEntries(Map.entry(1L, "Jan"), Map.entry(2L, "Feb"), Map.entry(3L, "Mac"), Map.entry(4L, "Apr"),
                    Map.entry(5L, "Mei"), Map.entry(6L, "Jun"), Map.entry(7L, "Jul"), Map.entry(8L, "Ogo"),
                    Map.entry(9L, "Sep"), Map.entry(10L, "Okt"), Map.entry(11L, "Nov"), Map.entry(12L, "Dis")));

    private Written() {}

    /** As in {@code RM1,250.50}; with a minus sign in front if it is negative. */
    public static String money(Money amount) {
        long sen = Sen.in(amount);
        return String.format(Locale.ROOT, "%sRM%,d.%02d", sen < 0 ? "-" : "", Math.abs(sen) / 100, Math.abs(sen) % 100);
    }

    /** As in {@code 1,000}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** As in {@code Wed 25 Nov 2026} or {@code Rab 25 Nov 2026}. */
    public static String date(LocalDate date, Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH.format(date);
            case MALAY -> MALAY.format(date);
        };
    }

    /** Both ends, or the one day. */
    public static String dates(DateRange range, Language language) {
        return range.days() == 1
                ? date(range.from(), language)
                : date(range.from(), language) + " – " + date(range.to(), language);
    }

    /** As in {@code 5%} or {@code 7.5%}. */
    public static String percent(Percent percent) {
        int whole = percent.basisPoints() / 100;
        int rest = percent.basisPoints() % 100;
        if (rest == 0) {
            return whole + "%";
        }
        return rest % 10 == 0
                ? String.format(Locale.ROOT, "%d.%d%%", whole, rest / 10)
                : String.format(Locale.ROOT, "%d.%02d%%", whole, rest);
    }

    /** As in {@code +60 12-345 0001} or {@code +60 3-8945 0012}; a foreign number as it is stored. */
    public static String phone(Phone phone) {
        String e164 = phone.e164();
        if (!e164.startsWith("+60") || e164.length() < 11) {
            return e164;
        }
        String national = e164.substring(3);
        int area = national.startsWith("1") || national.startsWith("8") ? 2 : 1;
        String rest = national.substring(area);
        int first = rest.length() - 4;
        return "+60 " + national.substring(0, area) + "-" + rest.substring(0, first) + " " + rest.substring(first);
    }

    /** What somebody typed or is called, safe to show: on one line, without control or direction characters. */
    public static String line(String typed) {
        var shown = new StringBuilder();
        typed.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).filter(Written::isShown).forEach(c -> {
            boolean doubled = c == ' ' && (shown.isEmpty() || shown.charAt(shown.length() - 1) == ' ');
            if (!doubled) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().strip();
    }

    /** Cut to so many characters, never through the middle of one, with {@code …} where something is missing. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** As {@link #shorten}, but the beginning goes and the end stays. */
    public static String shortenFront(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int start = text.length() - most + 1;
        return "…" + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start).stripLeading();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static DateTimeFormatter formatter(Map<Long, String> weekdays, Map<Long, String> months) {
        return new DateTimeFormatterBuilder().appendText(ChronoField.DAY_OF_WEEK, weekdays)
            .appendLiteral(' ')
            .appendValue(ChronoField.DAY_OF_MONTH)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, months)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR, 4)
            .toFormatter();
    }
}
