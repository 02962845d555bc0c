package my.sewa.bot.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Sen;

/** Makes a frame of a request: the values that its intent speaks of, what is unclear, and what is wrong. */
final class FrameBuilder {
    private static final Set<Intent> WITH_LINES = EnumSet.of(Intent.QUOTE_CREATE, Intent.QUOTE_REVISE,
            Intent.RENTAL_RESERVE, Intent.RENTAL_CHECKIN, Intent.RENTAL_CHECKOUT, Intent.STOCK_CHECK,
            Intent.STOCK_PRICE, Intent.SALE_CREATE, Intent.QUOTE_SEND, Intent.UNKNOWN);
    private static final Set<Intent> WITH_RATES = EnumSet.of(Intent.QUOTE_CREATE, Intent.QUOTE_REVISE,
            Intent.RENTAL_RESERVE, Intent.SALE_CREATE, Intent.UNKNOWN);
    private static final Set<Intent> ORDERS = EnumSet.of(Intent.QUOTE_CREATE, Intent.QUOTE_REVISE,
            Intent.RENTAL_RESERVE, Intent.SALE_CREATE);
    private static final Set<Intent> CREATES = EnumSet.of(Intent.QUOTE_CREATE, Intent.RENTAL_RESERVE);
    private static final Set<Intent> NEEDS_CUSTOMER = EnumSet.of(Intent.QUOTE_CREATE, Intent.RENTAL_RESERVE,
            Intent.SALE_CREATE, Intent.INVOICE_CREATE, Intent.PAYMENT_LINK, Intent.PAYMENT_RECORD,
            Intent.STATEMENT_SEND, Intent.REMINDER_SEND, Intent.CUSTOMER_SHOW);
    private static final Set<Intent> BACK = EnumSet.of(Intent.REPORT_SHOW, Intent.STATEMENT_SEND,
            Intent.PAYMENT_RECORD, Intent.RENTAL_CHECKIN, Intent.RENTAL_CHECKOUT, Intent.INVOICE_SHOW,
            Intent.INVOICE_CREATE, Intent.QUOTE_LIST, Intent.RENTAL_SHOW);
    private static final Set<Intent> PERIODS = EnumSet.of(Intent.REPORT_SHOW, Intent.STATEMENT_SEND,
            Intent.INVOICE_CREATE);
    private static final Set<Intent> WITHOUT_DATES = EnumSet.of(Intent.RENTAL_LIST, Intent.QUOTE_SEND,
            Intent.QUOTE_SHOW, Intent.INVOICE_SUBMIT, Intent.INVOICE_CANCEL, Intent.INVOICE_STATUS,
            Intent.SIGNATURE_SEND, Intent.SIGNATURE_STATUS, Intent.CUSTOMER_ADD, Intent.CUSTOMER_FIND,
            Intent.REMINDER_SEND, Intent.PAYMENT_LINK, Intent.CREDITNOTE_CREATE, Intent.QUOTE_ACCEPT,
            Intent.QUOTE_REJECT);
    private static final Set<Intent> MONEY = EnumSet.of(Intent.PAYMENT_RECORD, Intent.PAYMENT_LINK,
            Intent.CREDITNOTE_CREATE);
    /** A number that is left over counts their one item. */
    private static final Set<Intent> COUNTED = EnumSet.of(Intent.STOCK_CHECK, Intent.RENTAL_CHECKIN,
            Intent.RENTAL_CHECKOUT);
    /** "Kerusi kurang 5" of a return is no discount. */
    private static final Set<Intent> WITHOUT_CHARGES = EnumSet.of(Intent.RENTAL_CHECKIN, Intent.STOCK_CHECK);
    private static final Set<Intent> TALK = EnumSet.of(Intent.HELP, Intent.GREET, Intent.CANCEL, Intent.CONFIRM,
            Intent.DENY, Intent.UNDO);

    private static final long SEN_IN_RINGGIT = 100;

    private final Request request;
    private final Intent intent;
    private final SlotsBuilder slots;
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FrameBuilder(Request request, Intent intent) {
        this.request = request;
        this.intent = intent;
        this.slots = request.slots;
    }

    Frame build() {
        if (TALK.contains(intent)) {
            return frame(SlotsBuilder.NOTHING);
        }
        references();
        if (intent == Intent.CUSTOMER_ADD) {
            slots.name = new NameText(request.scan).introduced();
        } else if (intent == Intent.CUSTOMER_FIND) {
            slots.name = new NameText(request.scan).sought();
        } else {
            customer();
        }
        if (WITH_LINES.contains(intent)) {
            lines();
            slots.lines.replaceAll(this::plain);
            if (CREATES.contains(intent) && slots.lines.stream().anyMatch(line -> line.op() != Line.Op.REMOVE)) {
                // "Genset 60kva, bukan 20kva": there is nothing yet to take out.
                slots.lines.removeIf(line -> line.op() == Line.Op.REMOVE);
            }
        }
        money();
        dates();
        looseNumber();
        if (intent == Intent.PAYMENT_RECORD || intent == Intent.SALE_CREATE) {
            slots.method = Methods.in(request.scan);
        }
        if (intent == Intent.LANGUAGE_SET) {
            slots.language = Optional.of(request.features.has(Concept.ENGLISH) ? Language.ENGLISH : Language.MALAY);
        }
        var spoken = intent == Intent.REMINDER_SEND ? request.dates.found(false).dates() : slots.dates;
        slots.filter = Filters.of(intent, request.features, spoken, request.dates);
        reason();
        return frame(slots.build());
    }

    /** For a message that answers or changes what is open: every value it has counts, whatever the intent. */
    Frame continuing(Expected expected) {
        references();
        customer();
        lines();
        stranger(expected);
        slots.lines.replaceAll(line -> settled(line, expected.items()));
        exchange(expected.items());
        amountNotCount();
        money();
        dates();
        slots.method = Methods.in(request.scan);
        if (intent == Intent.CUSTOMER_ADD) {
            slots.name = new NameText(request.scan).introduced();
        }
        var frame = frame(slots.build());
        return new Frame(intent, frame.slots(), true, Optional.empty(), frame.ambiguities(), frame.problems(),
                List.of());
    }

    /** "Make it 80" beside an open payment is money. */
    private void amountNotCount() {
        var counts = slots.lines.stream().filter(line -> line.sku().isEmpty() && line.spoken().isEmpty()).toList();
        if (MONEY.contains(intent) && counts.size() == 1) {
            slots.lines.removeAll(counts);
            slots.amount = counts.getFirst().quantity().map(ringgit -> Sen.of(ringgit * SEN_IN_RINGGIT));
        }
    }

    /** Unknown words are a customer's name or an item's only where such a name was asked for or announced. */
    private void stranger(Expected expected) {
        problems.remove(Problem.UNKNOWN_CUSTOMER);
        var match = request.customer();
        if (match == null || !match.candidates().isEmpty()) {
            return;
        }
        slots.customerSpoken = Optional.empty();
        var items = expected.asked() instanceof Expected.Asked.WhichItem
                || expected.asked() instanceof Expected.Asked.Choice(var kind, _) && kind == Ambiguity.Kind.ITEM;
        if (items && !match.marked()) {
            problems.add(Problem.UNKNOWN_ITEM);
            slots.lines.add(new Line(Optional.empty(), match.spoken(), List.of(), Optional.empty(), Optional.empty(),
                    Line.Per.DAY, Line.Op.SET));
        } else if (names(expected)) {
            problems.add(Problem.UNKNOWN_CUSTOMER);
            slots.customerSpoken = Optional.of(match.spoken());
        }
    }

    /** True if unknown words can only be a customer's name. */
    private boolean names(Expected expected) {
        var asked = expected.asked() instanceof Expected.Asked.WhichCustomer
                || expected.asked() instanceof Expected.Asked.Choice(var kind, _) && kind == Ambiguity.Kind.CUSTOMER;
        var match = request.customer();
        return asked || match != null && match.marked() || request.features.has(Concept.CUSTOMER);
    }

    /** "Tukar 60kva" beside a draft of one 20 kVA genset changes which genset it is. */
    private void exchange(List<Sku> draft) {
        var corrects = request.features.has(Concept.CHANGE) || request.features.has(Concept.DENY)
                || request.features.has(Concept.SLIP)
                || request.features.has(Concept.REPLACE) || request.corrected || request.lines.takenBack();
        if (!corrects || slots.lines.size() != 1 || slots.lines.getFirst().op() != Line.Op.SET
                || slots.lines.getFirst().quantity().isPresent() && !request.features.has(Concept.CHANGE)
                        && !request.features.has(Concept.REPLACE)) {
            return;
        }
        var line = slots.lines.getFirst();
        var kin = line.sku()
            .filter(sku -> !draft.contains(sku))
            .stream()
            .flatMap(sku -> draft.stream()
                .filter(other -> request.vocabulary.items().sameKind(sku.code(), other.code())))
            .toList();
        if (kin.size() == 1) {
            slots.lines.set(0, line.doing(Line.Op.ADD));
            slots.lines.addFirst(new Line(Optional.of(kin.getFirst()), "", List.of(), Optional.empty(),
                    Optional.empty(), Line.Per.DAY, Line.Op.REMOVE));
        }
    }

    /** For a message that picks a numbered option; the slots hold it already. */
    Frame choosing(int number, Ambiguity.Kind kind) {
        if (kind != Ambiguity.Kind.ITEM) {
            slots.lines.addAll(request.lines.lines());
        }
        money();
        dates();
        return new Frame(intent, slots.build(), true, Optional.of(number), ambiguities,
                problems.stream().distinct().toList(), List.of());
    }

    /** A bare count speaks of the one item of the draft or of the document: "QT-0231 tukar 3 unit". */
    private static Line settled(Line line, List<Sku> held) {
        return line.sku().isEmpty() && line.spoken().isEmpty() && held.size() == 1
                ? line.settled(held.getFirst())
                : line;
    }

    private Frame frame(Slots slots) {
        var nearest = intent == Intent.UNKNOWN ? IntentCues.shipped().nearest(request.features) : List.<Intent>of();
        return new Frame(intent, slots, false, Optional.empty(), ambiguities, problems.stream().distinct().toList(),
                nearest);
    }

    private void references() {
        var known = request.documents.stream().map(Documents.Document::ref).toList();
        if (slots.refs.stream().anyMatch(ref -> !known.contains(ref))) {
            problems.add(Problem.UNKNOWN_REF);
        }
        var either = request.features.has(Concept.OR) && slots.refs.size() > 1;
        if (either) {
            ambiguities.add(new Ambiguity(Ambiguity.Kind.REF, String.join(" / ", slots.refs), slots.refs));
            slots.refs = List.of();
        }
    }

    private void customer() {
        var match = request.customer();
        if (match == null) {
            return;
        }
        slots.customerSpoken = Optional.of(match.spoken());
        if (both(match)) {
            return;
        }
        var candidates = match.candidates();
        var owners = request.documents.stream().map(Documents.Document::customer).filter(candidates::contains).toList();
        if (owners.size() == 1) {
            slots.customer = Optional.of(owners.getFirst());
        } else if (candidates.size() == 1) {
            slots.customer = Optional.of(candidates.getFirst());
        } else if (candidates.size() > 1) {
            ambiguities.add(new Ambiguity(Ambiguity.Kind.CUSTOMER, match.spoken(),
                    candidates.stream().map(CustomerId::code).toList()));
        } else if (NEEDS_CUSTOMER.contains(intent) && slots.refs.isEmpty()) {
            problems.add(Problem.UNKNOWN_CUSTOMER);
        }
    }

    /** "Kumar dan Ali Construction": one request is for one of them. */
    private boolean both(CustomerMatch match) {
        var other = request.customerBeside(match);
        other.ifPresent(second -> ambiguities.add(new Ambiguity(Ambiguity.Kind.CUSTOMER,
                request.scan.raw(match.start(), second.end()),
                Stream.of(match, second).map(one -> one.candidates().getFirst().code()).toList())));
        return other.isPresent();
    }

    private void lines() {
        var rates = request.prices.stream()
            .filter(price -> price.role() == Price.Role.RATE
                    || WITH_RATES.contains(intent) && price.role() == Price.Role.AMOUNT)
            .filter(price -> !total(price))
            .toList();
        var left = request.lines.rate(rates);
        request.lines.joinRates();
        left.stream().filter(price -> price.amount().isPresent()).findFirst().ifPresent(this::loneRate);
        var held = held();
        slots.lines.addAll(request.lines.lines().stream().map(line -> settled(line, held)).toList());
        slots.lines.stream()
            .filter(line -> line.candidates().size() > 1)
            .findFirst()
            .ifPresent(line -> ambiguities.add(new Ambiguity(Ambiguity.Kind.ITEM, line.spoken(),
                    line.candidates().stream().map(sku -> sku.code()).toList())));
        if (request.unknownItem && intent != Intent.UNKNOWN) {
            problems.add(Problem.UNKNOWN_ITEM);
        }
        if (request.lines.badQuantity()) {
            problems.add(Problem.BAD_QTY);
        }
    }

    /** "RM200 semua sekali" is no rate a day: better asked about than multiplied. */
    private boolean total(Price price) {
        var total = ORDERS.contains(intent) && price.role() == Price.Role.AMOUNT
                && (request.scan.means(price.end(), Concept.TOTAL)
                        || request.scan.before(price.start(), Concept.TOTAL) >= 0);
        if (total) {
            problems.add(Problem.ODD_AMOUNT);
        }
        return total;
    }

    /** Only what is drawn up can have lines taken out or added. */
    private Line plain(Line line) {
        return ORDERS.contains(intent) && intent != Intent.SALE_CREATE
                ? line
                : line.doing(Line.Op.SET);
    }

    /** A rate that no line was named for is kept as a line of its own: it is never dropped. */
    private void loneRate(Price price) {
        if (price.role() == Price.Role.RATE && request.lines.lines().isEmpty()) {
            slots.lines.add(settled(new Line(Optional.empty(), "", List.of(), Optional.empty(),
                    price.amount(), price.per(), Line.Op.SET), held()));
        } else {
            slots.amount = price.amount();
        }
    }

    /** What the documents hold that the message names. */
    private List<Sku> held() {
        return request.documents.stream().flatMap(document -> document.items().stream()).distinct().toList();
    }

    private void money() {
        for (var price : request.prices) {
            switch (price.role()) {
                case DISCOUNT, DEPOSIT, DELIVERY -> charge(price);
                case AMOUNT -> {
                    if (!WITH_RATES.contains(intent)) {
                        slots.amount = price.amount().or(() -> slots.amount);
                    }
                }
                case RATE -> {
                    if (MONEY.contains(intent)) {
                        slots.amount = price.amount().or(() -> slots.amount);
                    }
                }
            }
        }
        if (MONEY.contains(intent) && slots.amount.isEmpty() && request.moneyProblems.isEmpty()) {
            var bare = request.looseNumber().map(number -> BareAmount.of(request.scan, number));
            bare.flatMap(BareAmount::problem).ifPresent(problems::add);
            slots.amount = bare.flatMap(BareAmount::amount);
        }
        problems.addAll(request.moneyProblems);
    }

    /** A discount, deposit or delivery of an order; what is paid as one is an amount paid. */
    private void charge(Price price) {
        if (MONEY.contains(intent)) {
            if (price.role() == Price.Role.DISCOUNT) {
                problems.add(Problem.ODD_AMOUNT);
            } else {
                slots.amount = slots.amount.or(price::amount);
            }
            return;
        }
        if (WITHOUT_CHARGES.contains(intent)) {
            return;
        }
        switch (price.role()) {
            case DEPOSIT -> slots.deposit = price.amount().or(() -> slots.deposit);
            case DELIVERY -> slots.delivery = price.amount().or(() -> slots.delivery);
            default -> slots.discount = price.percent()
                .<Discount>map(Discount.Share::new)
                .or(() -> price.amount().map(Discount.Amount::new))
                .or(() -> slots.discount);
        }
    }

    /** A number that became nothing may be a rate or a charge: better asked about than dropped. */
    private void looseNumber() {
        if (COUNTED.contains(intent) && slots.lines.size() == 1 && slots.lines.getFirst().quantity().isEmpty()) {
            request.looseNumber()
                .filter(number -> number.whole() && number.value().signum() > 0)
                .map(number -> number.value().longValue())
                .ifPresent(count -> slots.lines.replaceAll(line -> line.counting(Optional.of(count))));
        }
        if (ORDERS.contains(intent) && request.looseNumber().isPresent() && problems.isEmpty()) {
            problems.add(Problem.ODD_AMOUNT);
        }
    }

    private void dates() {
        if (WITHOUT_DATES.contains(intent)) {
            slots.dates = intent == Intent.RENTAL_LIST ? request.dates.found(false).dates() : Dates.NONE;
            return;
        }
        var found = request.dates.found(BACK.contains(intent));
        slots.dates = intent == Intent.RENTAL_EXTEND && found.dates().shape() == Dates.Shape.DAY
                ? found.dates().from().map(Dates::end).orElse(Dates.NONE)
                : found.dates();
        problems.addAll(found.problems());
        if (intent == Intent.PAYMENT_RECORD
                && found.dates().from().filter(request.dates.today()::isBefore).isPresent()) {
            // Money that will come tomorrow has not been paid.
            problems.add(Problem.INVALID_DATE);
        }
        if (PERIODS.contains(intent)) {
            slots.period = found.period().or(() -> UsualPeriod.of(request.features, request.dates.today()));
        }
    }

    /** What is left of a credit note, a refusal or a cancellation says why. */
    private void reason() {
        var asksWhy = intent == Intent.CREDITNOTE_CREATE || intent == Intent.QUOTE_REJECT
                || intent == Intent.INVOICE_CANCEL;
        if (asksWhy && slots.reason.isEmpty()) {
            slots.reason = new NameText(request.scan).rest();
        }
    }
}
