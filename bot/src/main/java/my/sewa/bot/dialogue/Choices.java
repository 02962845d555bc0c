package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.domain.messaging.Message.Choice;

/** Things to tap, each of which can be typed as its number or its title instead. */
final class Choices {
    static final int MOST = 10;
    /** Begins the act of a choice that answers a {@link Detour}; its number from 1 follows. */
    static final String ANSWER = "answer-";
    private static final Pattern NUMBER = Pattern
        .compile("(?:(?:no|nombor|number|pilihan|#)\\.?\\s*)?([1-9]|10)\\s*[.)]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]?");

    private Choices() {}

    static Choice button(String title, String act, String id, int version) {
        return new Choice(title, new Payload(act, id, version).toString(), Optional.empty());
    }

    /** A row of a list; how much of it is shown is up to whoever shows it. */
    static Choice row(String title, String detail, String act, String id, int version) {
        return new Choice(title, new Payload(act, id, version).toString(),
                detail.isEmpty() ? Optional.empty() : Optional.of(detail));
    }

    static List<Choice> yesNo(Visit visit) {
        return List.of(button(visit.words().say("choice.yes"), ANSWER + 1, visit.cause(), 0),
                button(visit.words().say("choice.no"), ANSWER + 2, visit.cause(), 0));
    }

    /** Go on with a draft, begin another one, or drop it. */
    static List<Choice> resume(Visit visit) {
        return List.of(button(visit.words().say("choice.continue"), ANSWER + 1, visit.cause(), 0),
                button(visit.words().say("choice.new"), ANSWER + 2, visit.cause(), 0),
                button(visit.words().say("choice.discard"), ANSWER + 3, visit.cause(), 0));
    }

    static List<String> titles(List<Choice> choices) {
        return choices.stream().map(Choice::title).toList();
    }

    /** The number at the end of an act such as {@code answer-2}, from 1. */
    static Optional<Integer> number(String act) {
        int at = act.lastIndexOf('-') + 1;
        return at > 0 && DIGITS.matcher(act.substring(at)).matches()
                ? Optional.of(Integer.valueOf(act.substring(at)))
                : Optional.empty();
    }

    /** Which of the choices was typed, by its number or its title, from 0. */
    static Optional<Integer> typed(String text, List<String> titles) {
        String typed = text.strip();
        var number = NUMBER.matcher(typed);
        if (number.matches()) {
            int chosen = Integer.parseInt(number.group(1)) - 1;
            return chosen < titles.size() ? Optional.of(chosen) : Optional.empty();
        }
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).equalsIgnoreCase(typed)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
