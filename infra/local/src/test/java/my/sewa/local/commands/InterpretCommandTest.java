package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretCommandTest {
    private static final String NOW = "\"now\":\"2026-11-20T10:00:00+08:00\"";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_message_is_answered_with_its_intent_and_values() throws IOException {
        assertThat(run(line("a", "quote 2 genset 20kva for Ali Construction 25/11 to 29/11 @rm350, 7.5% off")))
            .isZero();

        assertThat(out.toString().lines()).containsExactly("{\"id\":\"a\",\"intent\":\"quote.create\",\"slots\":{"
                + "\"customer\":\"C-01\",\"lines\":[{\"sku\":\"GEN-20\",\"qty\":2,\"rate_sen\":35000}],"
                + "\"from\":\"2026-11-25\",\"to\":\"2026-11-29\",\"discount_pct\":7.5}}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            quote Ahmad 1 tower light esok         | "ambiguous":"customer","candidates":["C-06","C-07","C-08"]
            quote Kumar 2 genset 10/11/2026        | "problem":"past_date"
            sambung RN-0091 3 hari lagi            | "slots":{"days":3,"ref":"RN-0091"}
            report sales bulan ni                  | "period":{"from":"2026-11-01","to":"2026-11-30"}
            haha lawak la                          | {"id":"a","intent":"unknown","slots":{}}
            pulangan hari ini                      | "slots":{"filter":"due_today"}
            QT-0231 buang genset                   | {"sku":"GEN-20","op":"remove"}
            kadar mingguan genset 20kva rm900 QT-0231|"rate_sen":90000,"per":"week"
            hantar QT-0231 dan hantar QT-0235      | "also":[{"intent":"quote.send","slots":{"ref":"QT-0235"}}]
            """, delimiter = '|', quoteCharacter = '\0')
    void only_what_was_said_is_written(String text, String written) throws IOException {
        assertThat(run(line("a", text))).isZero();
        assertThat(out.toString()).contains(written);
    }

    @Test
    void a_bad_line_is_one_sentence_and_the_others_are_answered() throws IOException {
        assertThat(run("nonsense", line("b", "ok"), "[]", "{\"text\":\"ok\"," + NOW + "}", "{\"id\":1," + NOW + "}",
                "{\"id\":2,\"text\":\"ok\",\"now\":\"today\"}", "", line("c", "tak")))
            .isEqualTo(2);

        assertThat(out.toString().lines()).containsExactly("{\"id\":\"b\",\"intent\":\"confirm\",\"slots\":{}}",
                "{\"id\":\"c\",\"intent\":\"deny\",\"slots\":{}}");
        assertThat(err.toString().lines()).containsExactly("line 1: is not JSON.", "line 3: must be a JSON object.",
                "line 4: has no id.", "line 5: text must be text.",
                "line 6: now must be an instant with its offset, such as 2026-11-20T10:00:00+08:00.");
    }

    @Test
    void another_company_can_be_named(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("world.json"),
                """
                        {"tenant":{"id":"T-9","name":"Sewa Utara","currency":"MYR","timezone":"Asia/Kuala_Lumpur"},
                         "staff":[{"id":"S-01","name":"Siti","phone":"+60199990009","role":"owner","language":"ms"}],
                         "items":[{"sku":"BUS-40","name_en":"Coach 40 seats","name_ms":"Bas 40 tempat duduk","aliases":["bas"],
                           "tracking":"serialised","qty_owned":3,"rate_day_sen":90000}],
                         "customers":[{"id":"C-77","name":"Kolej Utara","kind":"organisation","phone":"+60123450077","aliases":[]}]}
                        """);

        assertThat(run(List.of("--world", file.toString()), line("a", "sewa bas untuk Kolej Utara esok"))).isZero();
        assertThat(out.toString()).contains("\"customer\":\"C-77\"", "\"sku\":\"BUS-40\"");
    }

    @Test
    void a_company_that_cannot_be_read_is_one_sentence(@TempDir Path folder) throws IOException {
        assertThat(run(List.of("--world", folder.resolve("none.json").toString()), line("a", "ok"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void other_arguments_are_refused() throws IOException {
        assertThat(run(List.of("--word", "x"), line("a", "ok"))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private static String line(String id, String text) {
        return JsonLines.JSON.createObjectNode()
            .put("id", id)
            .put("text", text)
            .put("now", "2026-11-20T10:00:00+08:00")
            .toString();
    }

    private int run(String... lines) throws IOException {
        return run(List.of(), lines);
    }

    private int run(List<String> arguments, String... lines) throws IOException {
        return new InterpretCommand().run(arguments, new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
