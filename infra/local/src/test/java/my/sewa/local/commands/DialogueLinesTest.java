package my.sewa.local.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DialogueLinesTest {
    private static final String KUMAR = "{\"customer\":\"C-20\",\"lines\":[{\"sku\":\"TBL-RND\",\"qty\":5}],"
            + "\"from\":\"2026-11-28\",\"to\":\"2026-11-28\"}";

    @Test
    void a_frame_is_open_until_it_is_confirmed() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11", "ok", "ok")).containsExactly(
                "quote.create open " + KUMAR, "quote.create committed " + KUMAR, "");
    }

    @Test
    void a_correction_changes_what_it_names_and_keeps_the_rest() {
        assertThat(frames("quote Kumar 2 meja bulat 28/11", "eh 5", "ya")).containsExactly(
                "quote.create open " + KUMAR.replace(":5", ":2"), "quote.create open " + KUMAR,
                "quote.create committed " + KUMAR);
    }

    @Test
    void a_plain_no_drops_the_frame() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11", "tak").getLast())
            .isEqualTo("quote.create cancelled " + KUMAR);
    }

    @Test
    void a_question_is_answered_beside_the_open_frame() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11", "list overdue rentals").getLast()).isEqualTo(
                "rental.list answered {\"filter\":\"overdue\"} | quote.create open " + KUMAR);
    }

    @Test
    void of_two_requests_the_first_is_confirmed_first() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11 and cancel IV-2034", "ok", "ok")).containsExactly(
                "quote.create open " + KUMAR + " | invoice.cancel open {\"ref\":\"IV-2034\"}",
                "quote.create committed " + KUMAR + " | invoice.cancel open {\"ref\":\"IV-2034\"}",
                "invoice.cancel committed {\"ref\":\"IV-2034\"}");
    }

    @Test
    void undo_acts_at_once() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11", "ok", "undo").getLast())
            .isEqualTo("quote.create cancelled " + KUMAR + " | undo committed {}");
    }

    @Test
    void what_follows_a_document_need_not_name_it() {
        assertThat(frames("quote Kumar 5 meja bulat 28/11", "ok", "hantar kat customer", "ya").getLast())
            .isEqualTo("quote.send committed {\"ref\":\"QT-0241\"}");
    }

    @Test
    void what_fits_several_is_marked_until_one_is_picked() {
        var rows = rows("quote Ahmad 5 meja bulat 28/11", "no 2");
        assertThat(rows.getFirst().path("frames").path(0).path("ambiguous").asString()).isEqualTo("customer");
        assertThat(rows.getFirst().path("frames").path(0).path("candidates").size()).isEqualTo(3);
        assertThat(rows.getLast().path("frames").path(0).has("ambiguous")).isFalse();
    }

    @Test
    void dialogues_do_not_know_of_each_other() throws IOException {
        String line = line("x", "quote Kumar 5 meja bulat 28/11", "ok", "hantar kat customer");
        var rows = run(line + "\n" + line);
        assertThat(rows).hasSize(6);
        assertThat(rows.get(5)).isEqualTo(rows.get(2));
    }

    private static List<String> frames(String... texts) {
        return rows(texts).stream().map(DialogueLinesTest::frames).toList();
    }

    private static String frames(JsonNode row) {
        return row.path("frames")
            .valueStream()
            .map(frame -> frame.path("intent").asString() + " " + frame.path("status").asString() + " "
                    + frame.path("slots"))
            .collect(Collectors.joining(" | "));
    }

    private static List<JsonNode> rows(String... texts) {
        try {
            return run(line("d", texts));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String line(String id, String... texts) {
        String turns = Stream.of(texts).map("{\"text\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        return "{\"id\":\"%s\",\"now\":\"2026-11-20T10:00:00+08:00\",\"turns\":[%s]}".formatted(id, turns);
    }

    private static List<JsonNode> run(String lines) throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = new InterpretCommand().run(List.of("--dialogues"), new BufferedReader(new StringReader(lines)),
                new PrintWriter(out), new PrintWriter(err));
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        return out.toString().lines().map(JsonLines.JSON::readTree).toList();
    }
}
