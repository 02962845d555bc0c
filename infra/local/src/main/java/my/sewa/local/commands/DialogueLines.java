package my.sewa.local.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Companies;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.Desk;
import my.sewa.bot.dialogue.DocumentMessages;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Ended;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Reversals;
import my.sewa.bot.dialogue.StaffDialogue;
import my.sewa.bot.dialogue.StaffDialogue.Heard;
import my.sewa.bot.dialogue.StaffDialogue.Taken;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.quotation.QuotationFlow;
import my.sewa.bot.quotation.Standing;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Documents;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Interpreter;
import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.quotation.ReviseQuotation;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.quotation.WithdrawQuotation;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.GivePin;
import my.sewa.domain.tenant.PinHashing;
import my.sewa.domain.transactions.Change;
import my.sewa.local.commands.JsonLines.BadLine;
import my.sewa.local.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole dialogues of the first owner with the bot: after each turn, what is open and what has just ended. */
final class DialogueLines implements JsonLines.Answer {
    /** Between one message and the next, so that none crosses the answer to the last. */
    private static final Address OURS = new Address("+60300000000");
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** Nothing of a dialogue is kept. */
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b[0-9]{6}\\b");
    private static final PinHashing UNHASHED = new PinHashing() {
        @Override
        public String hash(String digits) {
            return digits;
        }

        @Override
        public boolean matches(String digits, String hash) {
            return true;
        }
    };

    private final World world;
    private final Interpreter interpreter = new Interpreter();
    private final Documents documents;

    DialogueLines(World world) {
        this.world = world;
        this.documents = new WorldDocuments(world);
    }

    @Override
    public List<String> to(JsonNode line) throws BadLine {
        var begin = InterpretCommand.now(line);
        var turns = line.path("turns");
        if (!turns.isArray()) {
            throw new BadLine("turns must be a list");
        }
        var session = new Session(begin);
        var rows = new ArrayList<String>();
        for (JsonNode turn : turns) {
            var row = JsonLines.JSON.createObjectNode();
            row.set("id", line.path("id"));
            row.put("turn", rows.size() + 1);
            session.say(JsonLines.text(turn, "text"), row.putArray("frames"));
            rows.add(row.toString());
        }
        return rows;
    }

    /** One dialogue, with a store of its own. */
    private final class Session {
        private final MemoryStore store = new MemoryStore(world);
        private final StaffDialogue dialogue;
        private final Companies companies;
        private Desk desk = Desk.EMPTY;
        private Instant now;
        private int turns;

        Session(Instant begin) {
            now = begin;
            companies = new Companies(store.tenants(), store.catalogue(), store.customers());
            var prices = new PriceQuotation(store.tenants(), store.catalogue(), ServiceTax.GROUP_K, () -> now);
            var create = new CreateQuotation(prices, store.customers(), store.numbers(), store.quotations(),
                    () -> now);
            var mail = new CustomerMail(store.conversations(), new DocumentMessages((_, _) -> true));
            var cards = new QuotationCards(mail);
            var skills = Rehearsed.skills(Map.of(Intent.QUOTE_CREATE, new QuotationFlow(prices, create, cards)));
            dialogue = new StaffDialogue(interpreter::read, skills, List.of(), _ -> this::document,
                    new Standing(store.quotations(), cards), reversals(prices), mail,
                    new GivePin(store.pins(), UNHASHED, () -> now), store.unread());
        }

        private Reversals reversals(PriceQuotation prices) {
            var quotations = store.quotations();
            return new Reversals(new CancelQuotation(quotations, () -> now),
                    new ReviseQuotation(prices, store.customers(), quotations, () -> now),
                    new WithdrawQuotation(quotations, () -> now));
        }

        private Optional<Documents.Document> document(String ref) {
            return documents.find(ref).or(() -> created(ref));
        }

        private Optional<Documents.Document> created(String ref) {
            if (DocumentKind.QUOTATION.sequence(ref).isEmpty()) {
                return Optional.empty();
            }
            return store.quotations()
                .find(new QuotationId(world.tenant().id(), ref))
                .map(Quotations.Stored::quotation)
                .map(quotation -> new Documents.Document(ref, quotation.content().customer(),
                        quotation.content().lines().stream().map(QuotationLine::sku).distinct().toList()));
        }

        void say(String text, ArrayNode frames) {
            var owner = world.firstOwner();
            var company = companies.find(world.tenant().id()).orElseThrow();
            var visit = new Visit(company, owner, Wording.in(owner.language()), now, "turn" + ++turns,
                    ReceivedId.ofMessage(new ConversationId(OURS, Address.of(owner.phone())), "turn" + turns));
            var taken = dialogue.take(visit, desk, new Heard(new Content.Text(text), PAUSE, false));
            List<Change> changes = taken.changes();
            store.commit(changes);
            desk = taken.desk();
            now = now.plus(PAUSE);
            write(taken, frames);
            pin(text, frames);
        }
    }

    /** The dialogue keeps no PIN; which one was given stands in the line itself. */
    private static void pin(String text, ArrayNode frames) {
        var digits = SIX_DIGITS.matcher(text);
        for (JsonNode frame : frames) {
            if (frame.path("intent").asString().equals(Intent.PIN_LOGIN.code()) && digits.find()) {
                ((ObjectNode) frame.path("slots")).put("pin", digits.group());
            }
        }
    }

    private static void write(Taken taken, ArrayNode frames) {
        taken.ended().forEach(ended -> write(ended, frames.addObject()));
        taken.desk().requests().forEach(request -> write(request, frames.addObject()));
    }

    private static void write(Ended ended, ObjectNode json) {
        json.put("intent", ended.intent().code());
        json.set("slots", FrameJson.slots(ended.intent(), ended.slots()));
        json.put("status", ended.how().code());
    }

    private static void write(Request request, ObjectNode json) {
        var draft = request.draft();
        json.put("intent", request.intent().code());
        var slots = FrameJson.slots(request.intent(), draft.slots());
        if (draft.wrong().contains(Problem.UNKNOWN_REF) && draft.slots().refs().isEmpty()) {
            draft.refused().flatMap(Slots::ref).ifPresent(ref -> slots.put("ref", ref));
        }
        json.set("slots", slots);
        json.put("status", "open");
        unclear(draft, json);
        draft.wrong().stream().sorted().findFirst().ifPresent(problem -> json.put("problem", problem.code()));
    }

    private static void unclear(Draft draft, ObjectNode json) {
        var open = draft.unclear().stream().findFirst();
        if (open.isPresent()) {
            unclear(open.get().kind(), open.get().candidates(), json);
        } else {
            draft.unclearLine()
                .ifPresent(line -> unclear(Ambiguity.Kind.ITEM,
                        line.candidates().stream().map(Sku::code).toList(), json));
        }
    }

    private static void unclear(Ambiguity.Kind kind, List<String> candidates, ObjectNode json) {
        json.put("ambiguous", kind.code());
        var all = json.putArray("candidates");
        candidates.forEach(all::add);
    }
}
