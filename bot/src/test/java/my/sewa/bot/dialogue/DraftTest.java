package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Line.Op;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    @Test
    void each_value_knows_the_message_that_set_it() {
        var draft = draft(said("m1", lines(line("GEN-20", 2, Op.SET))), said("m2", customer("C-01")),
                said("m3", lines(line("GEN-20", 3, Op.SET))));
        assertThat(draft.origins()).containsEntry(Draft.Value.LINES, "m3").containsEntry(Draft.Value.CUSTOMER, "m2");
    }

    @Test
    void an_item_said_again_is_corrected_and_another_one_is_added() {
        var draft = draft(said("m1", lines(line("GEN-20", 2, Op.SET))),
                said("m2", lines(line("GEN-20", 3, Op.SET), line("TBL-RND", 10, Op.SET))));
        assertThat(quantities(draft)).containsExactly("GEN-20 3", "TBL-RND 10");
    }

    @Test
    void more_of_the_same_is_counted_up_and_less_is_counted_down() {
        var draft = draft(said("m1", lines(line("CHR-PLS", 100, Op.SET))),
                said("m2", lines(line("CHR-PLS", 20, Op.ADD))), said("m3", lines(line("CHR-PLS", 50, Op.REMOVE))));
        assertThat(quantities(draft)).containsExactly("CHR-PLS 70");
    }

    @Test
    void a_line_from_which_all_is_taken_is_gone() {
        var draft = draft(said("m1", lines(line("CHR-PLS", 100, Op.SET), line("TBL-RND", 10, Op.SET))),
                said("m2", lines(line("CHR-PLS", 100, Op.REMOVE))));
        assertThat(quantities(draft)).containsExactly("TBL-RND 10");
    }

    @Test
    void a_bare_number_is_about_the_newest_line_unless_another_has_none() {
        var bare = new Line(Optional.empty(), "", List.of(), Optional.of(5L), Optional.empty(), Line.Per.DAY, Op.SET);
        var two = said("m1", lines(line("CHR-PLS", 100, Op.SET), line("TBL-RND", 10, Op.SET)));
        assertThat(quantities(draft(two, said("m2", lines(bare))))).containsExactly("CHR-PLS 100", "TBL-RND 5");
        var wrong = said("m1", lines(line("CHR-PLS", 0, Op.SET), line("TBL-RND", 10, Op.SET)));
        assertThat(quantities(draft(wrong, said("m2", lines(bare))))).containsExactly("CHR-PLS 5", "TBL-RND 10");
    }

    @Test
    void an_item_that_was_open_is_settled_by_one_that_fits() {
        var open = new Line(Optional.empty(), "genset", List.of(new Sku("GEN-5"), new Sku("GEN-60")),
                Optional.of(2L), Optional.empty(), Line.Per.DAY, Op.SET);
        var answer = new Line(Optional.of(new Sku("GEN-60")), "", List.of(), Optional.empty(), Optional.empty(),
                Line.Per.DAY, Op.SET);
        var draft = draft(said("m1", lines(open)), said("m2", lines(answer)));
        assertThat(quantities(draft)).containsExactly("GEN-60 2");
        assertThat(draft.unclearLine()).isEmpty();
    }

    @Test
    void dates_that_cannot_be_stay_out_until_they_are_said_again() {
        var past = new Step("m1", dates(Dates.day(FIRST.minusYears(1))), List.of(), List.of(Problem.PAST_DATE));
        var draft = draft(past, said("m2", customer("C-01")));
        assertThat(draft.slots().dates()).isEqualTo(Dates.NONE);
        assertThat(draft.wrong()).containsExactly(Problem.PAST_DATE);
        assertThat(draft(past, said("m2", dates(Dates.day(FIRST)))).wrong()).isEmpty();
    }

    @Test
    void an_ambiguity_ends_with_an_answer() {
        var ahmad = new Step("m1", Merged.NOTHING,
                List.of(new Ambiguity(Ambiguity.Kind.CUSTOMER, "ahmad", List.of("C-06", "C-07"))), List.of());
        assertThat(draft(ahmad).unclear()).hasSize(1);
        assertThat(draft(ahmad, said("m2", customer("C-07"))).unclear()).isEmpty();
    }

    @Test
    void only_the_last_steps_can_be_taken_back_one_by_one_and_nothing_is_lost() {
        // given eight messages
        var request = Request.begin("r1", TENANT, Intent.QUOTE_CREATE, said("m1", customer("C-01")), NOON);
        for (int quantity = 2; quantity <= 8; quantity++) {
            request = request.with(said("m" + quantity, lines(line("GEN-20", quantity, Op.SET))), NOON);
        }
        // then
        assertThat(request.steps()).hasSize(Request.MOST_STEPS);
        assertThat(request.version()).isEqualTo(8);
        assertThat(quantities(request.draft())).containsExactly("GEN-20 8");
        assertThat(request.draft().slots().customer()).contains(new CustomerId(TENANT, "C-01"));
        // when
        var back = request.back(NOON).orElseThrow();
        // then
        assertThat(quantities(back.draft())).containsExactly("GEN-20 7");
        assertThat(back.version()).isEqualTo(9);
    }

    @Test
    void folding_steps_changes_nothing() {
        var steps = IntStream.range(0, 5)
            .mapToObj(n -> said("m" + n, lines(line("CHR-PLS", 10, Op.ADD))))
            .toList();
        var folded = Draft.asOneStep(steps.get(0), steps.get(1));
        var all = new java.util.ArrayList<>(steps.subList(2, 5));
        all.addFirst(folded);
        assertThat(Draft.of(all).slots()).isEqualTo(Draft.of(steps).slots());
    }

    private static Draft draft(Step... steps) {
        return Draft.of(List.of(steps));
    }

    private static Step said(String origin, Slots slots) {
        return new Step(origin, slots, List.of(), List.of());
    }

    private static Slots lines(Line... lines) {
        return Merged.withLines(Merged.NOTHING, List.of(lines));
    }

    private static Slots dates(Dates dates) {
        return Merged.withDates(Merged.NOTHING, dates);
    }

    private static Slots customer(String code) {
        return Stating.chosen(Ambiguity.Kind.CUSTOMER, code, "", TENANT);
    }

    private static Line line(String sku, long quantity, Op op) {
        return new Line(Optional.of(new Sku(sku)), "", List.of(), Optional.of(quantity), Optional.empty(),
                Line.Per.DAY, op);
    }

    private static List<String> quantities(Draft draft) {
        return draft.slots()
            .lines()
            .stream()
            .map(line -> line.sku().orElseThrow().code() + " " + line.quantity().orElse(1L))
            .toList();
    }
}
