package my.sewa.local.commands.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void reading_messages_is_measured() {
        assertThat(run("--scenario interpret --seconds 1 --threads 2 --names 3 --json")).isZero();

        var report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("scenario").asString()).isEqualTo("interpret");
        assertThat(report.path("threads").asInt()).isEqualTo(2);
        assertThat(report.path("done").asInt()).isPositive();
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(report.path("per_second").asDouble()).isPositive();
        assertThat(report.path("latency_ms").propertyNames()).containsExactly("p50", "p90", "p99", "max");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void drawing_quotations_is_measured_with_their_size() {
        assertThat(run("--scenario pdf --seconds 1 --json")).isZero();

        var report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("done").asInt()).isPositive();
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(report.path("kb_per_document").asDouble()).isBetween(10.0, 60.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | --scenario must be one of turn, webhook, interpret, pdf.
            --scenario dance                  | --scenario must be one of turn, webhook, interpret, pdf.
            --scenario turn --seconds 0       | --seconds must be a number, 1 to 3600.
            --scenario turn --threads many    | --threads must be a number, 1 to 256.
            --scenario turn --fast            | bench does not know what to do with --fast.
            --scenario                        | bench does not know what to do with --scenario.
            """)
    void what_it_does_not_understand_is_one_sentence(String arguments, String sentence) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void percentiles_are_times_that_were_really_measured() {
        long[] nanos = new long[100];
        for (int i = 0; i < 100; i++) {
            nanos[i] = (i + 1) * 1_000_000L;
        }

        assertThat(Load.Latency.of(nanos)).isEqualTo(new Load.Latency(50, 90, 99, 100));
        assertThat(Load.Latency.of(new long[]{7_000_000})).isEqualTo(new Load.Latency(7, 7, 7, 7));
        assertThat(Load.Latency.of(new long[0])).isEqualTo(new Load.Latency(0, 0, 0, 0));
    }

    private int run(String arguments) {
        var words = arguments.isEmpty() ? List.<String>of() : List.of(arguments.split(" ", -1));
        return new BenchCommand().run(
                words, new BufferedReader(new StringReader("")), new PrintWriter(out, true),
                new PrintWriter(err, true));
    }
}
