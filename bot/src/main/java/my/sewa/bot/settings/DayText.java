package my.sewa.bot.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.sewa.bot.dialogue.Visit;
import my.sewa.domain.shared.Language;

/** Days, dates, times and languages as settings state them: in full, so nothing is guessed. */
final class DayText {
    private static final Pattern NUMBERS = Pattern
        .compile("([0-3]?[0-9])[/.-]([01]?[0-9])[/.-](20[0-9]{2}|[0-9]{2})");
    private static final Pattern NAMED = Pattern
        .compile("([0-3]?[0-9])(?:hb|st|nd|rd|th)?\\s+(\\p{L}{3,9})\\s+(20[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
    private static final Pattern CLOCK = Pattern
        .compile("([0-2]?[0-9])(?:[:.]([0-5][0-9]))?\\s*(\\p{L}*(?:\\s?\\p{L}+)?)");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("mac", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("mei", 5),
            Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("ogo", 8), Map.entry("sep", 9),
            Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12),
            Map.entry("dis", 12));
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("isn", DayOfWeek.MONDAY), Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("sel", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY), Map.entry("rab", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY), Map.entry("kha", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY), Map.entry("jum", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY), Map.entry("sab", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY), Map.entry("ahd", DayOfWeek.SUNDAY), Map.entry("aha", DayOfWeek.SUNDAY));
    private static final List<String> ENGLISH = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MALAY = List.of("Isn", "Sel", "Rab", "Kha", "Jum", "Sab", "Ahd");
    private static final Set<String> EVERY = Set.of("daily", "everyday", "every", "setiap", "tiap");
    private static final int NOON = 12;

    private DayText() {}

    /** {@code 1/12/2026}, {@code 1 Dec 2026}, {@code 2026-12-01}, today or tomorrow; the year is never guessed. */
    static Optional<LocalDate> date(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]$", "");
        try {
            return switch (text) {
                case "today", "now", "sekarang", "harini" -> Optional.of(today);
                case "tomorrow", "esok" -> Optional.of(today.plusDays(1));
                default -> text.matches("hari\\s+ini") ? Optional.of(today) : written(text);
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(String text) {
        if (ISO.matcher(text).matches()) {
            return Optional.of(LocalDate.parse(text));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int year = Integer.parseInt(numbers.group(3));
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(1))));
        }
        var named = NAMED.matcher(text);
        return named.matches()
                ? Optional.ofNullable(MONTHS.get(named.group(2).substring(0, 3)))
                    .map(month -> LocalDate.of(Integer.parseInt(named.group(3)), month,
                            Integer.parseInt(named.group(1))))
                : Optional.empty();
    }

    static Optional<LocalTime> time(String typed) {
        var clock = CLOCK.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String part = clock.group(3).replaceAll("\\s", "");
        boolean morning = part.equals("am") || part.equals("pagi");
        boolean later = !morning && !part.isEmpty();
        if (hour > 23 || later && hour == 0) {
            return Optional.empty();
        }
        if (later && hour < NOON && !part.startsWith("t") || part.startsWith("t") && hour <= 3) {
            hour += NOON;
        }
        return Optional.of(LocalTime.of(morning && hour == NOON ? 0 : hour, minute));
    }

    /** {@code mon-sat}, {@code isnin hingga jumaat dan ahad}, {@code every day}; empty if a word is none of these. */
    static Set<DayOfWeek> weekdays(String typed) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Optional<DayOfWeek> last = Optional.empty();
        boolean range = false;
        for (String word : typed.toLowerCase(Locale.ROOT).split("(?=[-–])|(?<=[-–])|[^\\p{L}-]+", -1)) {
            if (EVERY.contains(word)) {
                return EnumSet.allOf(DayOfWeek.class);
            }
            if (Set.of("-", "–", "to", "until", "hingga", "sampai", "hg").contains(word)) {
                range = true;
                continue;
            }
            if (word.isBlank() || Set.of("and", "dan", "hari", "day", "days", "from", "dari").contains(word)) {
                continue;
            }
            var day = Optional.ofNullable(word.length() < 3 ? null : DAYS.get(word.substring(0, 3)));
            if (day.isEmpty()) {
                return EnumSet.noneOf(DayOfWeek.class);
            }
            for (var next = range && last.isPresent() ? last.get() : day.get(); next != day.get(); next = next
                .plus(1)) {
                days.add(next);
            }
            days.add(day.get());
            last = day;
            range = false;
        }
        return days;
    }

    /** {@code Mon–Sat}, or {@code Mon, Wed}. */
    static String names(Set<DayOfWeek> days, Language language) {
        var names = switch (language) {
            case ENGLISH -> ENGLISH;
            case MALAY -> MALAY;
        };
        var sorted = days.stream().sorted().toList();
        int first = sorted.getFirst().getValue() - 1;
        int last = sorted.getLast().getValue() - 1;
        return sorted.size() > 2 && last - first + 1 == sorted.size()
                ? names.get(first) + "–" + names.get(last)
                : sorted.stream().map(day -> names.get(day.getValue() - 1)).collect(Collectors.joining(", "));
    }

    static Optional<Language> language(String word) {
        return switch (word) {
            case "english", "inggeris", "bi" -> Optional.of(Language.ENGLISH);
            case "malay", "melayu", "bm", "malaysia" -> Optional.of(Language.MALAY);
            default -> Optional.empty();
        };
    }

    static String name(Language language, Visit visit) {
        return visit.words().say(switch (language) {
            case ENGLISH -> "settings.english";
            case MALAY -> "settings.malay";
        });
    }
}
