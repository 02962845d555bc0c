package my.sewa.bot.understanding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what is known by its form or by the word before it: e-mail addresses, links, tax and registration numbers, a
 * PIN, reasons and notes; and sets aside what is never a value: clock times, the header of a forwarded message, the
 * numbering of a list.
 */
final class LabelGrammar {
    private static final Pattern TIN = Pattern.compile("(?:IG|CS|FA|PT|TA|TC|TN|TR|TP|LE|EI|[CDEFJ])[0-9]{9,12}");
    private static final Pattern BRN = Pattern.compile("(?:19|20)[0-9]{2}0[1-6][0-9]{6}");
    private static final Pattern PIN = Pattern.compile("[0-9]{4,8}");
    private static final int LONGEST_HEADER = 14;
    private static final int LAST_HOUR = 24;

    private final Scan scan;
    private final SlotsBuilder slots;
    private boolean link;

    LabelGrammar(Scan scan, SlotsBuilder slots) {
        this.scan = scan;
        this.slots = slots;
    }

    /** True if the message holds a web address: nobody orders with one. */
    boolean link() {
        return link;
    }

    /** Claims what stands before everything else. */
    void first() {
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i)) {
                header(i);
                email(i);
                address(i);
                numbering(i);
                repeated(i);
            }
        }
    }

    /** Claims what is left after document numbers and telephone numbers were taken. */
    void afterNumbers() {
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i)) {
                tin(i);
                brn(i);
                pin(i);
                clock(i);
            }
        }
        for (var i = 0; i < scan.size(); i++) {
            if (scan.free(i)) {
                tail(i);
            }
        }
    }

    /** [20/11, 9:41 am] Name: as the chat puts it before a forwarded message. */
    private void header(int index) {
        if (!scan.is(index, "[") || index + 1 >= scan.size() || !scan.token(index + 1).isNumber()) {
            return;
        }
        var end = index;
        while (end < Math.min(scan.size(), index + LONGEST_HEADER) && !scan.is(end, "]")) {
            end++;
        }
        if (!scan.is(end, "]")) {
            return;
        }
        var name = end + 1;
        while (name < Math.min(scan.size(), end + LONGEST_HEADER / 2) && !scan.is(name, ":")
                && scan.token(name).kind() != Token.Kind.LINE) {
            name++;
        }
        scan.claim(index, scan.is(name, ":") ? name + 1 : end + 1, Span.Kind.NOISE, "");
    }

    private void email(int index) {
        if (!scan.is(index, "@") || !scan.token(index).glued() || index + 1 >= scan.size()
                || !scan.token(index + 1).glued() || index == 0) {
            return;
        }
        var start = index - 1;
        while (start > 0 && scan.token(start).glued() && part(start - 1)) {
            start--;
        }
        var end = index + 1;
        var dotted = false;
        while (end < scan.size() && scan.token(end).glued() && part(end)) {
            dotted = dotted || scan.is(end, ".");
            end++;
        }
        end -= scan.is(end - 1, ".") || scan.is(end - 1, "-") ? 1 : 0;
        if (dotted) {
            slots.email = Optional.of(scan.raw(start, end));
            scan.claim(labelled(start, Concept.EMAIL_LABEL), end, Span.Kind.EMAIL, scan.raw(start, end));
        }
    }

    private boolean part(int index) {
        var token = scan.token(index);
        return token.isWord() || token.isNumber() || token.is(".") || token.is("-") || token.is("+");
    }

    private void address(int index) {
        var web = scan.is(index, "http") || scan.is(index, "https");
        if (!(web && scan.is(index + 1, ":")) && !(scan.is(index, "www") && scan.is(index + 1, "."))) {
            return;
        }
        var end = index + 1;
        while (end < scan.size() && scan.token(end).glued()) {
            end++;
        }
        link = true;
        scan.claim(index, end, Span.Kind.NOISE, "");
    }

    /** 1) 2. (3) at the start of a line, with something after it. */
    private void numbering(int index) {
        var lineStart = index == 0 || scan.token(index - 1).kind() == Token.Kind.LINE;
        var at = scan.is(index, "(") ? index + 1 : index;
        if (!lineStart || at + 2 >= scan.size() || scan.token(at).smallNumber() < 0
                || !scan.is(at + 1, ")") && !(scan.is(at + 1, ".") && scan.token(at + 1).glued())) {
            return;
        }
        if (scan.token(at + 2).kind() != Token.Kind.LINE) {
            scan.claim(index, at + 2, Span.Kind.NOISE, "");
        }
    }

    /** The digits after a number in words: "two (2) units". */
    private void repeated(int index) {
        var said = scan.numeralBefore(index);
        var again = scan.is(index, "(") && scan.is(index + 2, ")")
                ? scan.numeral(index + 1)
                : Optional.<Numeral>empty();
        if (said.isPresent() && again.filter(number -> number.value().compareTo(said.get().value()) == 0).isPresent()) {
            scan.claim(index, index + 3, Span.Kind.NOISE, "");
        }
    }

    private void tin(int index) {
        if (!scan.token(index).isWord() || !scan.free(index + 1) || !scan.token(index + 1).isNumber()
                || !scan.token(index + 1).glued()) {
            return;
        }
        var number = scan.raw(index, index + 2).toUpperCase(java.util.Locale.ROOT);
        if (TIN.matcher(number).matches()) {
            slots.tin = Optional.of(number);
            scan.claim(labelled(index, Concept.TIN_LABEL), index + 2, Span.Kind.TIN, number);
        }
    }

    private void brn(int index) {
        var token = scan.token(index);
        if (!token.isNumber()) {
            return;
        }
        var label = labelled(index, Concept.BRN_LABEL);
        var isIc = labelled(index, Concept.IC_LABEL) < index;
        if (!isIc && BRN.matcher(token.word()).matches()) {
            slots.brn = Optional.of(token.word());
            scan.claim(label, oldNumber(index + 1), Span.Kind.BRN, token.word());
        } else if (label < index) {
            var end = scan.is(index + 1, "-") && scan.free(index + 2) && scan.token(index + 2).glued()
                    ? index + 3
                    : index + 1;
            slots.brn = Optional.of(scan.raw(index, end));
            scan.claim(label, end, Span.Kind.BRN, scan.raw(index, end));
        } else if (isIc) {
            var end = index + 1;
            while (scan.is(end, "-") && end + 1 < scan.size() && scan.token(end + 1).isNumber()) {
                end += 2;
            }
            scan.claim(labelled(index, Concept.IC_LABEL), end, Span.Kind.NOISE, "");
        }
    }

    /** The old number in brackets after the new one. */
    private int oldNumber(int index) {
        if (!scan.is(index, "(")) {
            return index;
        }
        final var longest = 6;
        for (var i = index; i < Math.min(scan.size(), index + longest); i++) {
            if (scan.is(i, ")")) {
                return i + 1;
            }
        }
        return index;
    }

    /** Where the label before a value starts; the value's own index if it has none. */
    private int labelled(int index, Concept label) {
        var at = index;
        while (at > 0 && (scan.is(at - 1, ":") || scan.is(at - 1, ".") || scan.is(at - 1, "no") || scan.is(at - 1, "#")
                || scan.is(at - 1, "is"))) {
            at--;
        }
        var start = scan.before(at, label);
        return start < 0 ? index : start;
    }

    private void pin(int index) {
        var label = labelled(index, Concept.PIN);
        if (label < index && scan.token(index).isNumber() && PIN.matcher(scan.token(index).word()).matches()) {
            slots.pin = Optional.of(scan.token(index).word());
            scan.claim(label, index + 1, Span.Kind.TEXT, "••••");
        }
    }

    /** 3 pagi, jam 8, 9:41 am, 8.30pm, 2 jam. */
    private void clock(int index) {
        var lead = scan.skip(index, Concept.CLOCK);
        var at = index + lead;
        if (!scan.free(at) || !scan.token(at).isNumber()) {
            return;
        }
        var end = at + 1;
        var colon = scan.is(end, ":") && scan.token(end).glued() && scan.free(end + 1) && scan.token(end + 1).isNumber()
                && scan.token(end + 1).glued() && scan.token(end + 1).word().length() == 2;
        end += colon ? 2 : 0;
        var value = scan.token(at).value();
        var hour = value.isPresent() && value.get().intValue() <= LAST_HOUR;
        var half = hour && scan.means(end, Concept.AM_PM) && !scan.means(end, Concept.RELATIVE_DAY);
        var hours = scan.means(end, Concept.CLOCK);
        if (half || hours) {
            end += Math.max(scan.skip(end, Concept.AM_PM), scan.skip(end, Concept.CLOCK));
        }
        if (lead > 0 && hour || colon || half || hours) {
            scan.claim(index, end, Span.Kind.NOISE, "");
        }
    }

    /** "Ingatkan Rajan pasal barang lewat" says what of, not why. */
    private boolean aboutReminder(int index) {
        if (!scan.is(index, "pasal") && !scan.is(index, "psl")) {
            return false;
        }
        for (var i = 0; i < index; i++) {
            if (scan.meansAny(i, Concept.REMIND, Concept.REMINDER)) {
                return true;
            }
        }
        return false;
    }

    /** "Because their casting was brought forward, a quotation for two vibrators": what follows is no reason. */
    private boolean ordersAfter(int separator) {
        for (var i = separator + 1; i < scan.size() && scan.token(i).kind() != Token.Kind.LINE; i++) {
            if (scan.numeral(i).isPresent() || scan.meansAny(i, Concept.QUOTE, Concept.RESERVE, Concept.CUSTOMER,
                    Concept.CHANGE, Concept.CANCEL, Concept.INVOICE, Concept.DISCOUNT)) {
                return true;
            }
        }
        return false;
    }

    /** The rest of the line after "sebab" is the reason, after "note:" a note. */
    private void tail(int index) {
        var because = aboutReminder(index) ? 0 : scan.skip(index, Concept.BECAUSE);
        var note = scan.means(index, Concept.NOTE) && scan.is(index + scan.skip(index, Concept.NOTE), ":")
                ? scan.skip(index, Concept.NOTE)
                : 0;
        var start = index + Math.max(because, note);
        start += scan.is(start, ":") ? 1 : 0;
        var end = start;
        while (scan.free(end) && scan.token(end).kind() != Token.Kind.LINE && !scan.means(end, Concept.RINGGIT)
                && !(end > start && scan.token(end).separates() && ordersAfter(end))) {
            end++;
        }
        if (Math.max(because, note) == 0 || end == start) {
            return;
        }
        var words = Optional.of(scan.raw(start, end));
        if (because > 0) {
            slots.reason = words;
        } else {
            slots.note = words;
        }
        scan.claim(index, end, Span.Kind.TEXT, words.get());
    }
}
