package my.sewa.bot.understanding;

import my.sewa.domain.shared.DateRange;

/** A stretch of a message that speaks of time. */
sealed interface DatePiece {
    /** Which end of a stay a day is said to be. */
    enum Role {
        NONE, START, END
    }

    record One(Day day, Role role, boolean denied) implements DatePiece {}

    record Two(Day from, Day to) implements DatePiece {}

    record Whole(DateRange range, DateRange past) implements DatePiece {}

    /** The end of a stay or of a period: "sampai minggu depan". */
    record Until(DateRange range, DateRange past) implements DatePiece {}

    record Lasting(Length length, boolean more) implements DatePiece {}

    /** "Awal bulan depan": a time, but which day must be asked. */
    record Vague() implements DatePiece {}
}
