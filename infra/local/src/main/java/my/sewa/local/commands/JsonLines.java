package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers JSON lines one by one; a bad one is told and the others are answered. */
final class JsonLines {
    static final JsonMapper JSON = new JsonMapper();
    private static final int WRONG = 2;

    /** A line that cannot be answered; its message is the sentence after "line 3: ", without the full stop. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /** What is written for one line that is an object with an id. */
    interface Answer {
        List<String> to(JsonNode line) throws BadLine;
    }

    private JsonLines() {}

    /**
     * Reads to the end.
     *
     * @return 0, or 2 if a line was bad
     */
    static int answer(Answer answer, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        int exit = 0;
        int number = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                answer.to(object(line)).forEach(out::println);
            } catch (BadLine bad) {
                err.println("line " + number + ": " + bad.getMessage() + ".");
                exit = WRONG;
            }
        }
        out.flush();
        return exit;
    }

    private static JsonNode object(String line) throws BadLine {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadLine("must be a JSON object");
            }
            if (!node.hasNonNull("id")) {
                throw new BadLine("has no id");
            }
            return node;
        } catch (JacksonException broken) {
            throw new BadLine("is not JSON");
        }
    }

    /** A field that must be there and be text. */
    static String text(JsonNode line, String field) throws BadLine {
        var value = line.path(field);
        if (!value.isString()) {
            throw new BadLine(field + " must be text");
        }
        return value.asString();
    }
}
