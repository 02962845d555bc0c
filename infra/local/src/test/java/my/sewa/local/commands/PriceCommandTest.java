package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCommandTest {
    private static final String TIERS = "[{\"days\":1,\"sen\":10000},{\"days\":3,\"sen\":25000},{\"days\":7,\"sen\":50000}]";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eight_days_are_a_week_and_a_day() throws IOException {
        int exit = price("{\"id\":\"a\",\"tiers\":" + TIERS + ",\"days\":8,\"qty\":2}");
        assertThat(out.toString().strip()).isEqualTo(
                "{\"id\":\"a\",\"sen\":120000,\"explanation\":\"2 × (1 week RM500.00 + 1 day RM100.00) = RM1,200.00\"}");
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5  | 1750_00  | 1 week RM1,750.00
            4  | 1400_00  | 4 days RM1,400.00
            15 | 3850_00  | 2 weeks RM3,500.00 + 1 day RM350.00 = RM3,850.00
            60 | 10400_00 | 2 months RM10,400.00
            """)
    void the_explanation_is_plain_english(int days, String sen, String explanation) throws IOException {
        price("{\"id\":1,\"tiers\":[{\"days\":30,\"sen\":520000},{\"days\":1,\"sen\":35000},{\"days\":7,\"sen\":175000}],"
                + "\"days\":" + days + ",\"qty\":1}");
        assertThat(out.toString().strip()).isEqualTo(
                "{\"id\":1,\"sen\":" + sen.replace("_", "") + ",\"explanation\":\"" + explanation + "\"}");
    }

    @Test
    void a_tier_of_another_length_is_named_by_its_days() throws IOException {
        price("{\"id\":1,\"tiers\":[{\"days\":3,\"sen\":25000}],\"days\":8,\"qty\":1}");
        assertThat(out.toString()).contains("3 × 3 days RM750.00");
    }

    @Test
    void of_two_tiers_of_one_length_the_cheaper_counts() throws IOException {
        price("{\"id\":1,\"tiers\":[{\"days\":1,\"sen\":200},{\"days\":1,\"sen\":100}],\"days\":2}");
        assertThat(out.toString()).contains("\"sen\":200,");
    }

    @Test
    void sums_that_fill_a_long_are_still_right() throws IOException {
        price("{\"id\":1,\"tiers\":[{\"days\":1,\"sen\":1000000000000}],\"days\":100000,\"qty\":1000000}");
        assertThat(out.toString()).contains("\"sen\":100000000000000000000000,");
    }

    @Test
    void a_bad_line_is_told_and_the_others_are_answered() throws IOException {
        int exit = price("""
                {"id":"a","tiers":[{"days":1,"sen":100}],"days":1,"qty":1}

                not json
                {"id":"b","tiers":[{"days":1,"sen":100}],"days":2,"qty":1}
                """);
        assertThat(out.toString().lines()).hasSize(2).last().asString().startsWith("{\"id\":\"b\",\"sen\":200");
        assertThat(err.toString().strip()).isEqualTo("line 3: is not JSON.");
        assertThat(exit).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                              | must be a JSON object
            {"tiers":[{"days":1,"sen":1}],"days":1}                         | has no id
            {"id":1,"days":1}                                               | tiers must be a list of at least one {"days","sen"}
            {"id":1,"tiers":[],"days":1}                                    | tiers must be a list of at least one {"days","sen"}
            {"id":1,"tiers":[{"days":1}],"days":1}                          | sen must be a whole number
            {"id":1,"tiers":[{"days":1,"sen":1.5}],"days":1}                | sen must be a whole number
            {"id":1,"tiers":[{"days":1,"sen":-1}],"days":1}                 | tier price must not be negative, was MYR -0.01
            {"id":1,"tiers":[{"days":0,"sen":1}],"days":1}                  | days must be a whole number from 1 to 2147483647
            {"id":1,"tiers":[{"days":1,"sen":1}]}                           | days must be a whole number from 1 to 100000
            {"id":1,"tiers":[{"days":1,"sen":1}],"days":0}                  | days must be a whole number from 1 to 100000
            {"id":1,"tiers":[{"days":1,"sen":1}],"days":99999999999}        | days must be a whole number from 1 to 100000
            {"id":1,"tiers":[{"days":1,"sen":1}],"days":1,"qty":0}          | qty must be a whole number from 1 to 1000000
            {"id":1,"tiers":[{"days":1,"sen":1}],"days":1,"qty":"2"}        | qty must be a whole number from 1 to 1000000
            """)
    void what_is_wrong_is_one_sentence_without_a_stack_trace(String line, String fault) throws IOException {
        assertThat(price(line)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("line 1: " + fault + ".");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void arguments_are_not_taken() throws IOException {
        int exit = new PriceCommand().run(List.of("x"), reader(""), new PrintWriter(out), new PrintWriter(err, true));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("--help");
    }

    private int price(String lines) throws IOException {
        try (var answers = new PrintWriter(out); var faults = new PrintWriter(err)) {
            return new PriceCommand().run(List.of(), reader(lines), answers, faults);
        }
    }

    private static BufferedReader reader(String lines) {
        return new BufferedReader(new StringReader(lines));
    }
}
