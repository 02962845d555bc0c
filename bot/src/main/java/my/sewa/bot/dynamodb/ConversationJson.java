package my.sewa.bot.dynamodb;

import static my.sewa.bot.dynamodb.SlotsJson.number;
import static my.sewa.bot.dynamodb.SlotsJson.text;
import static my.sewa.bot.dynamodb.SlotsJson.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Conversation;
import my.sewa.bot.dialogue.Courtesies;
import my.sewa.bot.dialogue.Desk;
import my.sewa.bot.dialogue.Detour;
import my.sewa.bot.dialogue.Done;
import my.sewa.bot.dialogue.Listing;
import my.sewa.bot.dialogue.Mention;
import my.sewa.bot.dialogue.Mentioned;
import my.sewa.bot.dialogue.Served;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.TenantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation as one line of JSON, short because it is written at every turn. Names this version does not know are
 * passed over; a text of a later format is our bug, as formats are only ever added to.
 */
public final class ConversationJson {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ConversationJson() {}

    public static String write(Conversation conversation) {
        var json = JSON.createObjectNode();
        json.put("v", FORMAT);
        conversation.lastInboundAt().ifPresent(at -> json.put("in", at.toEpochMilli()));
        conversation.language().ifPresent(language -> json.put("lang", language.code()));
        conversation.courtesies().answered().ifPresent(day -> json.put("said", day.toString()));
        if (conversation.courtesies().announced()) {
            json.put("told", true);
        }
        if (conversation.courtesies().remindersStopped()) {
            json.put("stop", true);
        }
        if (!conversation.courtesies().quiet().isEmpty()) {
            var quiet = json.putObject("quiet");
            conversation.courtesies()
                .quiet()
                .forEach((tenant, until) -> quiet.put(tenant.code(), until.toEpochMilli()));
        }
        conversation.userId().ifPresent(userId -> json.put("uid", userId.value()));
        write(conversation.desk(), json);
        return json.toString();
    }

    private static void write(Desk desk, ObjectNode json) {
        if (!desk.requests().isEmpty()) {
            var requests = json.putArray("req");
            desk.requests().forEach(request -> RequestJson.write(request, requests.addObject()));
        }
        desk.detour().ifPresent(detour -> write(detour, json.putObject("ask")));
        if (!desk.done().isEmpty()) {
            var all = json.putArray("done");
            desk.done().forEach(done -> write(done, all.addObject()));
        }
        if (desk.misunderstood() > 0) {
            json.put("mis", desk.misunderstood());
        }
        if (desk.rested()) {
            json.put("rest", true);
        }
        desk.listing().ifPresent(listing -> write(listing, json.putObject("list")));
        desk.last().ifPresent(last -> json.put("lt", last.tenant().code()).put("ln", last.number()));
        if (!desk.offered().isEmpty()) {
            var offered = json.putArray("btn");
            desk.offered().forEach(offered::add);
        }
        if (!desk.served().isEmpty()) {
            var served = json.putArray("as");
            desk.served().forEach(one -> {
                var person = served.addArray().add(one.staff().tenant().code()).add(one.staff().code());
                one.pinGiven().ifPresent(at -> person.add(at.toEpochMilli()));
            });
        }
        desk.trace().ifPresent(trace -> TraceJson.write(trace, json.putObject("why")));
        if (!desk.mentions().isEmpty()) {
            var mentions = json.putArray("of");
            desk.mentions()
                .forEach(said -> mentions.addArray()
                    .add(said.cause())
                    .add(said.at().toEpochMilli())
                    .add(said.tenant().code()));
        }
    }

    private static void write(Detour detour, ObjectNode json) {
        json.put("id", detour.id()).put("at", detour.askedAt().toEpochMilli());
        switch (detour) {
            case Detour.Resume(_, _, var held) -> json.put("k", "resume").put("h", held);
            case Detour.Late(_, _, var held) -> json.put("k", "late").put("h", held);
            case Detour.WhichCompany(_, _, var held, var files, var companies) -> {
                json.put("k", "company").put("h", held);
                OrderJson.writeAll(files, json);
                var codes = json.putArray("t");
                companies.forEach(company -> codes.add(company.code()));
            }
            case Detour.WhichOffer(_, _, var yes, var offers) -> {
                var all = json.put("k", "offer").put("y", yes).putArray("o");
                offers.forEach(offer -> all.addObject()
                    .put("t", offer.quotation().tenant().code())
                    .put("n", offer.quotation().number())
                    .put("rev", offer.revision()));
            }
            case Detour.WhyDeclined(_, _, var quotation) ->
                json.put("k", "why").put("t", quotation.tenant().code()).put("n", quotation.number());
            case Detour.TakeBack(_, _, var quotation, var revision) -> json.put("k", "back")
                .put("t", quotation.tenant().code())
                .put("n", quotation.number())
                .put("rev", revision);
            case Detour.CancelCreated(_, _, var quotation) ->
                json.put("k", "cancel").put("t", quotation.tenant().code()).put("n", quotation.number());
            case Detour.Ordered _, Detour.WhichOrder _, Detour.FileOf _, Detour.MoreOf _, Detour.Pin _ ->
                OrderJson.write(detour, json);
        }
    }

    private static void write(Done done, ObjectNode json) {
        json.put("t", done.quotation().tenant().code())
            .put("n", done.quotation().number())
            .put("a", done.act().name())
            .put("rev", done.revision())
            .put("was", done.former())
            .put("at", done.at().toEpochMilli());
        RequestJson.write(done.request(), json.putObject("r"));
    }

    private static void write(Listing listing, ObjectNode json) {
        json.put("id", listing.id())
            .put("p", listing.page())
            .put("t", listing.tenant().code())
            .put("i", listing.intent().code())
            .put("k", listing.after());
        new SlotsJson(listing.tenant()).write(listing.asked(), json.putObject("s"));
    }

    /** Reads what {@link #write} wrote. */
    public static Conversation read(ConversationId id, String written) {
        var json = JSON.readTree(written);
        if (json.path("v").asInt() > FORMAT) {
            throw new IllegalStateException("conversation of a later format: " + json.path("v").asInt());
        }
        return new Conversation(id, number(json, "in").map(Instant::ofEpochMilli),
                text(json, "lang").map(Language::of), desk(json),
                courtesies(json),
                text(json, "uid").map(Address::new));
    }

    private static Courtesies courtesies(JsonNode json) {
        var quiet = new HashMap<TenantId, Instant>();
        json.path("quiet")
            .properties()
            .forEach(entry -> quiet.put(new TenantId(entry.getKey()),
                    Instant.ofEpochMilli(entry.getValue().asLong())));
        return new Courtesies(text(json, "said").map(LocalDate::parse), json.path("told").asBoolean(false),
                json.path("stop").asBoolean(false), quiet);
    }

    private static Desk desk(JsonNode json) {
        var last = text(json, "lt").map(tenant -> new Mentioned(new TenantId(tenant), json.path("ln").asString()));
        return new Desk(RequestJson.readAll(json.path("req")), detour(json.path("ask")), done(json.path("done")),
                json.path("mis").asInt(0), json.path("rest").asBoolean(false), listing(json.path("list")), last,
                texts(json.path("btn")), mentions(json.path("of")), served(json.path("as")),
                TraceJson.read(json.path("why")));
    }

    private static List<Served> served(JsonNode json) {
        var served = new ArrayList<Served>();
        for (JsonNode one : json) {
            served.add(new Served(new StaffId(new TenantId(one.path(0).asString()), one.path(1).asString()),
                    one.has(2) ? Optional.of(Instant.ofEpochMilli(one.path(2).asLong())) : Optional.empty()));
        }
        return served;
    }

    private static Optional<Detour> detour(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        String id = json.path("id").asString();
        var at = at(json);
        String held = text(json, "h").orElse("");
        return switch (json.path("k").asString()) {
            case "resume" -> Optional.of(new Detour.Resume(id, at, held));
            case "late" -> Optional.of(new Detour.Late(id, at, held));
            case "company" -> Optional.of(new Detour.WhichCompany(id, at, held, OrderJson.files(json),
                    texts(json.path("t")).stream().map(TenantId::new).toList()));
            case "offer" ->
                Optional.of(new Detour.WhichOffer(id, at, json.path("y").asBoolean(), offers(json.path("o"))));
            case "why" -> Optional.of(new Detour.WhyDeclined(id, at, quotation(json)));
            case "back" -> Optional.of(new Detour.TakeBack(id, at, quotation(json), json.path("rev").asInt(1)));
            case "cancel" -> Optional.of(new Detour.CancelCreated(id, at, quotation(json)));
            default -> OrderJson.read(id, at, json);
        };
    }

    private static List<Detour.WhichOffer.Offered> offers(JsonNode json) {
        var all = new ArrayList<Detour.WhichOffer.Offered>();
        json.forEach(one -> all.add(new Detour.WhichOffer.Offered(quotation(one), one.path("rev").asInt(1))));
        return all;
    }

    private static List<Done> done(JsonNode json) {
        var all = new ArrayList<Done>();
        for (JsonNode done : json) {
            all.add(new Done(Done.Act.valueOf(done.path("a").asString(Done.Act.CREATED.name())), quotation(done),
                    done.path("rev").asInt(1), done.path("was").asInt(0), at(done), RequestJson.read(done.path("r"))));
        }
        return all;
    }

    private static Optional<Listing> listing(JsonNode json) {
        if (json.isMissingNode()) {
            return Optional.empty();
        }
        var tenant = new TenantId(json.path("t").asString());
        return Intent.of(json.path("i").asString())
            .map(intent -> new Listing(json.path("id").asString(), json.path("p").asInt(), tenant, intent,
                    new SlotsJson(tenant).read(json.path("s")), json.path("k").asString()));
    }

    private static List<Mention> mentions(JsonNode json) {
        var mentions = new ArrayList<Mention>();
        for (JsonNode said : json) {
            mentions.add(new Mention(said.path(0).asString(), Instant.ofEpochMilli(said.path(1).asLong()),
                    new TenantId(said.path(2).asString())));
        }
        return mentions;
    }

    private static QuotationId quotation(JsonNode json) {
        return new QuotationId(new TenantId(json.path("t").asString()), json.path("n").asString());
    }

    static Instant at(JsonNode json) {
        return Instant.ofEpochMilli(json.path("at").asLong());
    }
}
