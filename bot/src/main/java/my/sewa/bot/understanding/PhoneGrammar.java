package my.sewa.bot.understanding;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import my.sewa.domain.shared.Phone;

/** Reads telephone numbers as Malaysians write them; never a price, a date or an identity card. */
final class PhoneGrammar {
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_TOKENS = 9;

    private final Scan scan;

    PhoneGrammar(Scan scan) {
        this.scan = scan;
    }

    /** Claims the first number that exists. */
    Optional<Phone> read() {
        for (var i = 0; i < scan.size(); i++) {
            if (starts(i)) {
                var phone = longest(i);
                if (phone.isPresent()) {
                    return phone;
                }
            }
        }
        return Optional.empty();
    }

    private boolean starts(int index) {
        if (!scan.free(index)) {
            return false;
        }
        if (scan.is(index, "+")) {
            return scan.free(index + 1) && scan.token(index + 1).isNumber() && scan.token(index + 1).glued();
        }
        var token = scan.token(index);
        return token.isNumber() && (token.word().startsWith("0") || token.word().startsWith("60"))
                && !(index > 0 && token.glued() && !scan.token(index - 1).is("("));
    }

    /** The number that takes in the most of what follows. */
    private Optional<Phone> longest(int index) {
        var digits = new StringBuilder();
        Optional<Phone> best = Optional.empty();
        var bestEnd = index;
        for (var i = index; i < Math.min(scan.size(), index + MOST_TOKENS) && scan.free(i); i++) {
            var token = scan.token(i);
            if (token.isNumber() && token.word().indexOf('.') < 0 && token.word().indexOf(',') < 0) {
                digits.append(token.word());
                if (digits.length() > MOST_DIGITS) {
                    break;
                }
                var phone = digits.length() < FEWEST_DIGITS
                        ? Optional.<Phone>empty()
                        : valid((scan.is(index, "+") ? "+" : "") + digits);
                if (phone.isPresent()) {
                    best = phone;
                    bestEnd = i + 1;
                }
            } else if (!token.is("-") && !token.is("+") && !token.is("(") && !token.is(")")) {
                break;
            }
        }
        if (best.isPresent()) {
            scan.claim(index, bestEnd, Span.Kind.PHONE, best.get().e164());
        }
        return best;
    }

    private static Optional<Phone> valid(String number) {
        try {
            var util = PhoneNumberUtil.getInstance();
            var parsed = util.parse(number, "MY");
            return util.isValidNumber(parsed)
                    ? Optional.of(new Phone(util.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
