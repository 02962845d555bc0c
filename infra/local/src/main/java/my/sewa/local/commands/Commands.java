package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import my.sewa.local.commands.bench.BenchCommand;

/** All commands, by name; none of them starts the stack of this process. */
public final class Commands {
    private static final int WRONG = 2;
    private static final List<String> HELP = List.of("--help", "-h", "help");

    private final List<Command> commands;

    public Commands(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Those that this version has. */
    public static Commands all() {
        return new Commands(List.of(new InterpretCommand(), new PriceCommand(), new FailedCommand(System.getenv()),
                new TemplatesCommand(System.getenv()), new BenchCommand()));
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param arguments at least one
     * @return the exit code
     * @throws IOException if input or output is gone
     */
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) throws IOException {
        String name = arguments.getFirst();
        if (HELP.contains(name)) {
            return help(out);
        }
        var command = find(name);
        if (command.isEmpty()) {
            err.println("There is no command " + name + "; sewa.jar --help lists them all.");
            return WRONG;
        }
        var rest = arguments.subList(1, arguments.size());
        if (rest.contains("--help")) {
            out.println(command.get().summary());
            out.println(command.get().usage());
            return 0;
        }
        return command.get().run(rest, in, out, err);
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private int help(PrintWriter out) {
        out.println("java -jar sewa.jar            runs everything on one machine");
        for (var command : commands) {
            out.printf("java -jar sewa.jar %-11s%s%n", command.name(), command.summary());
        }
        out.println("java -jar sewa.jar COMMAND --help says more about a command.");
        return 0;
    }
}
