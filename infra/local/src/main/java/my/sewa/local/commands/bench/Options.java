package my.sewa.local.commands.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed after {@code bench}.
 *
 * @param names items and customers besides those of the demo company, each
 */
record Options(String scenario, int seconds, int threads, int names, boolean json) {
    private static final List<String> NUMBERS = List.of("--seconds", "--threads", "--names");

    /** {@code IllegalArgumentException} in one sentence for anything that is not understood. */
    static Options of(List<String> arguments, List<String> scenarios) {
        var given = given(arguments);
        String scenario = given.getOrDefault("--scenario", "");
        if (!scenarios.contains(scenario)) {
            throw new IllegalArgumentException("--scenario must be one of " + String.join(", ", scenarios) + ".");
        }
        return new Options(scenario, number(given, "--seconds", 10, 1, 3600), number(given, "--threads", 1, 1, 256),
                number(given, "--names", 0, 0, 100_000), given.containsKey("--json"));
    }

    private static Map<String, String> given(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (name.equals("--json")) {
                given.put(name, "");
            } else if ((name.equals("--scenario") || NUMBERS.contains(name)) && i + 1 < arguments.size()) {
                given.put(name, arguments.get(++i));
            } else {
                throw new IllegalArgumentException("bench does not know what to do with " + name + ".");
            }
        }
        return given;
    }

    private static int number(Map<String, String> given, String name, int otherwise, int least, int most) {
        try {
            int number = Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException("%s must be a number, %d to %d.".formatted(name, least, most));
    }
}
