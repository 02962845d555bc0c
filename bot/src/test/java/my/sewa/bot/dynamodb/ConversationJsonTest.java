package my.sewa.bot.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.bot.Conversation;
import my.sewa.bot.dialogue.Courtesies;
import my.sewa.bot.dialogue.Desk;
import my.sewa.bot.dialogue.Detour;
import my.sewa.bot.dialogue.Done;
import my.sewa.bot.dialogue.Listing;
import my.sewa.bot.dialogue.Mention;
import my.sewa.bot.dialogue.Mentioned;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Step;
import my.sewa.bot.dialogue.Trace;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Length;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.understanding.Span;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationJsonTest {
    private static final ConversationId RAJ = new ConversationId(new Address("+60300000000"),
            new Address("+60199990002"));
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Order.File PHOTO = new Order.File("SM1", NOON, "image/jpeg");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-25");

    @Test
    void everything_is_read_as_it_was_written() {
        var full = new Conversation(RAJ, Optional.of(NOON), Optional.of(Language.MALAY), fullDesk(),
                new Courtesies(Optional.of(FIRST), true, true, Map.of(TENANT, NOON)),
                Optional.of(new Address("MY.2026206508304015")));
        assertThat(ConversationJson.read(RAJ, ConversationJson.write(full))).isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource
    void every_question_is_read_as_it_was_written(Detour detour) {
        var asked = Conversation.begin(RAJ)
            .with(new Desk(List.of(), Optional.of(detour), List.of(), 0, false, Optional.empty(), Optional.empty(),
                    List.of()));
        assertThat(ConversationJson.read(RAJ, ConversationJson.write(asked))).isEqualTo(asked);
    }

    static Stream<Detour> every_question_is_read_as_it_was_written() {
        return Stream.of(new Detour.Resume("a", NOON, "ok"), new Detour.Late("b", NOON, "“x”\n"),
                new Detour.WhichCompany("c", NOON, "", List.of(new Order.File("MM1", NOON, "image/jpeg")),
                        List.of(TENANT, new TenantId("T-02"))),
                new Detour.WhichOffer("k", NOON, true,
                        List.of(new Detour.WhichOffer.Offered(new QuotationId(TENANT, "QT-0241"), 2))),
                new Detour.WhyDeclined("j", NOON, new QuotationId(TENANT, "QT-0241")),
                new Detour.TakeBack("l", NOON, new QuotationId(TENANT, "QT-0241"), 3),
                new Detour.CancelCreated("d", NOON, new QuotationId(TENANT, "QT-0241")),
                new Detour.Ordered("e", NOON, new Order.Sent("logo", Optional.of(PHOTO)), "aB3_-xyz"),
                new Detour.Ordered("f", NOON, new Order.Sent("price GEN-20 380/day", Optional.empty()), "aB3_-xyz"),
                new Detour.WhichOrder("g", NOON, List.of(new Order.Option("Generator 5kVA", "price GEN-05 380/day"),
                        new Order.Option("Generator 20kVA", "price GEN-20 380/day")), Optional.of(PHOTO)),
                new Detour.FileOf("h", NOON, "logo"),
                new Detour.MoreOf("j", NOON, new Order.Sent("add customer", Optional.empty())),
                new Detour.Pin("i", NOON, new Order.Sent("logo", Optional.of(PHOTO)), "aB3_-xyz"));
    }

    @ParameterizedTest
    @MethodSource
    void dates_keep_the_way_they_were_said(Dates dates) {
        var said = Conversation.begin(RAJ).with(deskWith(slots(dates)));
        assertThat(ConversationJson.read(RAJ, ConversationJson.write(said))).isEqualTo(said);
    }

    static Stream<Dates> dates_keep_the_way_they_were_said() {
        return Stream.of(Dates.NONE, Dates.day(FIRST), Dates.startEnd(FIRST, FIRST.plusDays(4)),
                Dates.startLength(FIRST, new Length(1, Length.Unit.MONTH)),
                Dates.length(new Length(2, Length.Unit.WEEK)), Dates.start(FIRST), Dates.end(FIRST));
    }

    @Test
    void an_ordinary_draft_is_one_write_unit() {
        // given two lines, ten fields, four messages, and the keys beside it
        var first = slots(Dates.startEnd(FIRST, FIRST.plusDays(4)));
        var later = slots(Dates.NONE);
        var request = new Request("aB3_-xyz", 4, TENANT, Intent.QUOTE_CREATE,
                List.of(step(first), step(later), step(later), step(later)), NOON, Optional.empty(),
                Optional.of("aB3_-xyz"));
        var desk = new Desk(List.of(request), Optional.empty(), List.of(), 0, false, Optional.empty(),
                Optional.of(new Mentioned(TENANT, "QT-0240")), List.of());
        // when
        String written = ConversationJson.write(Conversation.begin(RAJ).heardAt(NOON).with(desk));
        // then
        assertThat(written.length() + 120).isLessThan(1_024);
    }

    @Test
    void a_pin_is_not_written() {
        var slots = full();
        assertThat(slots.pin()).isPresent();
        assertThat(ConversationJson.write(Conversation.begin(RAJ).with(deskWith(slots)))).doesNotContain("246810");
    }

    @Test
    void names_of_later_versions_are_passed_over() {
        String written = "{\"v\":1,\"in\":1763611200000,\"mood\":\"good\",\"req\":[{\"i\":\"quote.dance\"}],"
                + "\"ask\":{\"id\":\"a\",\"at\":1,\"k\":\"sing\"}}";
        var read = ConversationJson.read(RAJ, written);
        assertThat(read.lastInboundAt()).contains(Instant.ofEpochMilli(1_763_611_200_000L));
        assertThat(read.desk()).isEqualTo(Desk.EMPTY);
    }

    @Test
    void a_later_format_is_not_guessed_at() {
        assertThatIllegalStateException().isThrownBy(() -> ConversationJson.read(RAJ, "{\"v\":2}"));
    }

    private static Desk fullDesk() {
        var unclear = new Step("m2", slots(Dates.NONE),
                List.of(new Ambiguity(Ambiguity.Kind.CUSTOMER, "ahmad", List.of("C-06", "C-07"))),
                List.of(Problem.PAST_DATE, Problem.BAD_QTY));
        var request = new Request("r1", 3, TENANT, Intent.QUOTE_CREATE,
                List.of(step(withoutPin(full())), unclear), NOON, Optional.of("QT-0239"), Optional.of("terms123"));
        var done = new Done(Done.Act.REVISED, new QuotationId(TENANT, "QT-0240"), 3, 1, NOON, request);
        var listing = new Listing("l1", 1, TENANT, Intent.QUOTE_LIST, slots(Dates.NONE), "10|QT-0231");
        return new Desk(List.of(request), Optional.of(new Detour.Resume("d1", NOON, "ok")), List.of(done), 2, true,
                Optional.of(listing), Optional.of(new Mentioned(TENANT, "RN-0088")),
                List.of("send:VC0wMSBRVC0wMjQw:3"), List.of(new Mention("c1", NOON, TENANT)), List.of(),
                Optional.of(new Trace(TENANT, Trace.How.READ,
                        List.of(new Trace.Meant(Intent.QUOTE_CREATE, true),
                                new Trace.Meant(Intent.STOCK_PRICE, false)),
                        List.of(new Trace.Part(Span.Kind.ITEM, "“genset”", "GEN-20")),
                        Optional.of(new Trace.Unread("SM1", NOON)))));
    }

    private static Desk deskWith(Slots slots) {
        var request = new Request("r1", 1, TENANT, Intent.QUOTE_CREATE, List.of(step(slots)), NOON,
                Optional.empty(), Optional.empty());
        return new Desk(List.of(request), Optional.empty(), List.of(), 0, false, Optional.empty(), Optional.empty(),
                List.of());
    }

    private static Step step(Slots slots) {
        return new Step("aB3_-xyz", slots, List.of(), List.of());
    }

    private static Slots slots(Dates dates) {
        return new Slots(Optional.of(new CustomerId(TENANT, "C-01")), Optional.empty(),
                List.of(line("GEN-20", 2), line("CHR-PLS", 200)), dates,
                Optional.of(new Discount.Share(new Percent(500))), Optional.of(Sen.of(100_000)),
                Optional.of(Sen.of(15_000)), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Line line(String sku, long quantity) {
        return new Line(Optional.of(new Sku(sku)), "", List.of(), Optional.of(quantity), Optional.empty(),
                Line.Per.DAY, Line.Op.SET);
    }

    private static Slots full() {
        var open = new Line(Optional.empty(), "genset", List.of(new Sku("GEN-5"), new Sku("GEN-20")),
                Optional.of(0L), Optional.of(Sen.of(35_000)), Line.Per.WEEK, Line.Op.ADD);
        return new Slots(Optional.empty(), Optional.of("ahmad"), List.of(open), Dates.day(FIRST),
                Optional.of(new Discount.Amount(Sen.of(1))), Optional.of(Sen.of(2)), Optional.of(Sen.of(3)),
                List.of("QT-0231", "QT-0232"), Optional.of(Slots.Filter.DRAFT), Optional.of(Sen.of(4)),
                Optional.of(Slots.Method.DUITNOW), Optional.of("why"), Optional.of(new Phone("+60123450001")),
                Optional.of("C25845632020"), Optional.of("201501023456"), Optional.of("Ali"),
                Optional.of("a@b.example"), Optional.of(Language.ENGLISH),
                Optional.of(new DateRange(FIRST, FIRST.plusDays(1))), Optional.of("note"), Optional.of("246810"));
    }

    private static Slots withoutPin(Slots slots) {
        return new Slots(slots.customer(), slots.customerSpoken(), slots.lines(), slots.dates(), slots.discount(),
                slots.deposit(), slots.delivery(), slots.refs(), slots.filter(), slots.amount(), slots.method(),
                slots.reason(), slots.phone(), slots.tin(), slots.brn(), slots.name(), slots.email(),
                slots.language(), slots.period(), slots.note(), Optional.empty());
    }
}
