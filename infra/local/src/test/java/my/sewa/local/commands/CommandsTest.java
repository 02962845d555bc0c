package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Says its arguments and its first line back. */
    private record Echo() implements Command {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String summary() {
            return "says it back";
        }

        @Override
        public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err)
                throws IOException {
            out.println(arguments + " " + in.readLine());
            return 7;
        }
    }

    @Test
    void a_command_gets_what_was_typed_after_its_name() throws IOException {
        assertThat(run("echo", "a", "b")).isEqualTo(7);
        assertThat(out).hasToString("[a, b] line" + System.lineSeparator());
    }

    @Test
    void an_unknown_command_is_one_sentence_and_the_exit_code_2() throws IOException {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(
                "There is no command dance; sewa.jar --help lists them all.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_lists_every_command() throws IOException {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("java -jar sewa.jar echo").contains("says it back");
    }

    @Test
    void help_on_a_command_does_not_run_it() throws IOException {
        assertThat(run("echo", "a", "--help")).isZero();
        assertThat(out.toString().lines()).containsExactly("says it back", "Usage: sewa.jar echo");
    }

    @Test
    void every_command_there_is_has_a_name_of_its_own_and_a_summary() throws IOException {
        assertThat(Commands.all().run(List.of("--help"), in(), new PrintWriter(out, true), new PrintWriter(err, true)))
            .isZero();
        assertThat(out.toString().lines()).doesNotHaveDuplicates().allMatch(line -> line.startsWith("java -jar"));
    }

    private int run(String... arguments) throws IOException {
        return new Commands(List.of(new Echo()))
            .run(List.of(arguments), in(), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static BufferedReader in() {
        return new BufferedReader(new StringReader("line\n"));
    }
}
