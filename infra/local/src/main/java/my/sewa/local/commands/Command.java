package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** One command of {@code sewa.jar}. */
public interface Command {
    /** What is typed after {@code sewa.jar}. */
    String name();

    /** What it does, on one line. */
    String summary();

    /** What {@code --help} prints after the summary: arguments, what is read and written; may have several lines. */
    default String usage() {
        return "Usage: sewa.jar " + name();
    }

    /**
     * Runs to the end.
     *
     * @param arguments what was typed after the name
     * @return the exit code: 0 for done, 1 for could not be done, 2 for wrong arguments or bad input lines
     * @throws IOException if input or output is gone
     */
    int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException;
}
