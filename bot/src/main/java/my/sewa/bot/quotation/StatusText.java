package my.sewa.bot.quotation;

import my.sewa.bot.wording.Wording;
import my.sewa.domain.quotation.QuotationStatus;

/** States of a quotation as people call them. */
public final class StatusText {
    private StatusText() {}

    public static String of(QuotationStatus status, Wording words) {
        return words.say(switch (status) {
            case DRAFT -> "status.draft";
            case SENT -> "status.sent";
            case ACCEPTED -> "status.accepted";
            case DECLINED -> "status.declined";
            case EXPIRED -> "status.expired";
            case CANCELLED -> "status.cancelled";
        });
    }
}
