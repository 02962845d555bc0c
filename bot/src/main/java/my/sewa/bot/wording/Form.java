package my.sewa.bot.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Malaysia;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Written;
import org.joda.money.Money;

/** How amounts, dates, phones and names look in a message. */
public final class Form {
    /** No name or quoted word is shown longer. */
    public static final int LONGEST_NAME = 80;

    private Form() {}

    /** As in {@code RM1,250.50}; with a minus sign in front if it is negative. */
    public static String money(Money amount) {
        return Written.money(amount);
    }

    /** As in {@code 1,000}. */
    public static String count(long count) {
        return Written.count(count);
    }

    /** As in {@code Wed 25 Nov 2026} or {@code Rab 25 Nov 2026}. */
    public static String date(LocalDate date, Language language) {
        return Written.date(date, language);
    }

    /** {@code Wed 25 Nov 2026, 10:05}, in Malaysia. */
    public static String moment(Instant instant, Language language) {
        var there = instant.atZone(Malaysia.ZONE);
        return date(there.toLocalDate(), language) + ", " + time(there.toLocalTime());
    }

    /** As in {@code 08:30}. */
    public static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Both ends, or the one day. */
    public static String dates(DateRange range, Language language) {
        return Written.dates(range, language);
    }

    /** As in {@code 5%} or {@code 7.5%}. */
    public static String percent(Percent percent) {
        return Written.percent(percent);
    }

    /** As in {@code +60 12-345 0001} or {@code +60 3-8945 0012}; a foreign number as it is stored. */
    public static String phone(Phone phone) {
        return Written.phone(phone);
    }

    /**
     * What somebody typed or is called, safe to show: on one line, without control or direction characters, at most
     * {@link #LONGEST_NAME} characters.
     */
    public static String name(String typed) {
        return shorten(line(typed), LONGEST_NAME);
    }

    /** As {@link #name}, of any length. */
    public static String line(String typed) {
        return Written.line(typed);
    }

    /** Cut to so many characters, never through the middle of one, with {@code …} where something is missing. */
    public static String shorten(String text, int most) {
        return Written.shorten(text, most);
    }
}
