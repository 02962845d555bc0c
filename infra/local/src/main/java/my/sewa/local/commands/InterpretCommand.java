package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Expected;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.bot.understanding.Vocabulary;
import my.sewa.local.commands.JsonLines.BadLine;
import my.sewa.local.world.DemoCompany;
import my.sewa.local.world.World;
import my.sewa.local.world.WorldFile;
import my.sewa.local.world.WorldFileException;
import tools.jackson.databind.JsonNode;

/** Reads messages as the bot would, without a stack: what each asks for, and with which values. */
public final class InterpretCommand implements Command {
    private static final int CANNOT = 1;
    private static final int WRONG = 2;

    @Override
    public String name() {
        return "interpret";
    }

    @Override
    public String summary() {
        return "says what messages ask for, and with which values";
    }

    @Override
    public String usage() {
        return """
                Usage: sewa.jar interpret [--world FILE] [--dialogues | --explain] < lines > answers
                Reads JSON lines {"id","text","now"}: now is an instant with its offset, such as
                2026-11-20T10:00:00+08:00. Writes {"id","intent","slots"} for each, with "ambiguous" and
                "candidates" where only a person can choose, "problem" where it cannot be done as it stands,
                and "also" for what else the message asks for.
                With --explain each answer also says why: "spans", which words became what, and "rules", the rule
                that told each intent.
                With --dialogues it reads {"id","now","turns":[{"text"}]}, what one member of staff writes in
                order, and writes {"id","turn","frames"} after each: what is open or has just ended, each
                with its values and a status: open, committed, cancelled or answered.
                FILE is a company as SEWA_WORLD takes one, the first if it holds several; without it, the demo
                company.
                A line that cannot be answered is told on standard error; the exit code is then 2.""";
    }

    @Override
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        var rest = new ArrayList<>(arguments);
        boolean dialogues = rest.remove("--dialogues");
        boolean explained = rest.remove("--explain");
        boolean named = rest.size() == 2 && rest.getFirst().equals("--world");
        if (!rest.isEmpty() && !named || dialogues && explained) {
            err.println("interpret takes --world FILE and --dialogues or --explain; "
                    + "sewa.jar interpret --help says what it reads.");
            return WRONG;
        }
        try {
            var world = named ? WorldFile.read(Path.of(rest.getLast())).getFirst() : DemoCompany.asWritten();
            return JsonLines.answer(dialogues ? new DialogueLines(world) : messages(world, explained), in, out, err);
        } catch (WorldFileException unusable) {
            err.println(unusable.getMessage());
            return CANNOT;
        }
    }

    private static JsonLines.Answer messages(World world, boolean explained) {
        var interpreter = new Interpreter();
        var vocabulary = Vocabulary.of(world.allItems(), world.customers());
        Documents documents = new WorldDocuments(world);
        return line -> {
            var text = JsonLines.text(line, "text");
            var reading = interpreter.read(text, now(line), vocabulary, documents, Expected.NOTHING);
            var row = FrameJson.message(line.path("id"), reading);
            if (explained) {
                FrameJson.explain(row, text, reading);
            }
            return List.of(row.toString());
        };
    }

    static Instant now(JsonNode line) throws BadLine {
        try {
            return OffsetDateTime.parse(JsonLines.text(line, "now")).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw new BadLine("now must be an instant with its offset, such as 2026-11-20T10:00:00+08:00");
        }
    }
}
