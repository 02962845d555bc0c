package my.sewa.bot.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** "Hantar QT-0231 dan QT-0235" asks for one thing twice: a frame for each document. */
final class OneByOne {
    private static final Set<Intent> PER_DOCUMENT = EnumSet.of(Intent.QUOTE_SEND, Intent.QUOTE_SHOW,
            Intent.QUOTE_ACCEPT, Intent.QUOTE_REJECT, Intent.RENTAL_SHOW, Intent.RENTAL_CHECKOUT,
            Intent.RENTAL_CHECKIN, Intent.INVOICE_SHOW, Intent.INVOICE_SUBMIT, Intent.INVOICE_STATUS,
            Intent.INVOICE_CANCEL, Intent.SIGNATURE_SEND, Intent.SIGNATURE_STATUS, Intent.PAYMENT_LINK,
            Intent.REMINDER_SEND);

    private OneByOne() {}

    /** The frame itself, or one like it for each of its documents. */
    static List<Frame> frames(Frame frame) {
        var refs = frame.slots().refs();
        var one = refs.size() < 2 || !frame.ambiguities().isEmpty() || !PER_DOCUMENT.contains(frame.intent())
                || refs.stream().map(ref -> ref.substring(0, 2)).distinct().count() > 1;
        return one ? List.of(frame) : refs.stream().map(ref -> withRef(frame, ref)).toList();
    }

    private static Frame withRef(Frame frame, String ref) {
        return new Frame(frame.intent(), frame.slots().withRefs(List.of(ref)), frame.continues(), frame.chosen(),
                frame.ambiguities(), frame.problems(), frame.nearest());
    }
}
