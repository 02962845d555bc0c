package my.sewa.domain.quotation.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.list;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.optionalNumber;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.quotation.Answer;
import my.sewa.domain.quotation.Answer.By;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.Dispatch;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Declined;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Expired;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.quotation.QuotationContent;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationLine;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.QuotationSummary;
import my.sewa.domain.quotation.QuotationTotals;
import my.sewa.domain.quotation.Quotations.Stored;
import my.sewa.domain.shared.DateRange;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.StaffId;
import org.joda.money.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A quotation as an item: the only place that knows its attribute names. Sums of nothing are left out. */
final class QuotationItem {
    private QuotationItem() {}

    static Map<String, AttributeValue> write(Quotation quotation, long version) {
        var item = new HashMap<>(QuotationKeys.all(quotation));
        item.put("version", n(version));
        item.put("rev", n(quotation.revision()));
        item.put("state", s(quotation.status().name()));
        writeContent(item, quotation.content());
        writeTotals(item, quotation.content().totals());
        quotation.dispatch().ifPresent(how -> writeDispatch(item, how));
        switch (quotation) {
            case Draft draft -> draft.withdrawn().ifPresent(how -> writeDispatch(item, how));
            case Sent _ -> {
                // how it was sent says all
            }
            case Accepted accepted -> writeAnswer(item, accepted.answer());
            case Declined declined -> {
                writeAnswer(item, declined.answer());
                declined.reason().ifPresent(reason -> item.put("reason", s(reason)));
            }
            case Expired expired -> item.put("moved", millis(expired.expiredAt()));
            case Cancelled cancelled -> {
                item.put("moved", millis(cancelled.cancelledAt()));
                item.put("cancelledBy", s(cancelled.by().code()));
            }
        }
        return item;
    }

    /** Of a revision that is no longer the newest: in no list. */
    static Map<String, AttributeValue> kept(Quotation superseded) {
        var item = write(superseded, 1);
        List.of("spk", "ssk", "cpk", "csk").forEach(item::remove);
        item.putAll(QuotationKeys.key(superseded.id(), superseded.revision()));
        return item;
    }

    private static void writeDispatch(Map<String, AttributeValue> item, Dispatch how) {
        item.put("sentAt", millis(how.at()));
        how.by().ifPresent(sender -> item.put("sentBy", s(sender.code())));
        how.message().ifPresent(message -> item.put("sentAs", s(message.token())));
        how.reminded().ifPresent(at -> item.put("reminded", millis(at)));
    }

    private static void writeAnswer(Map<String, AttributeValue> item, Answer answer) {
        item.put("moved", millis(answer.at()));
        item.put("words", s(answer.words()));
        switch (answer.by()) {
            case By.Customer(var from) -> item.put("answeredFrom", s(from.value()));
            case By.Heard(var staff) -> item.put("heardBy", s(staff.code()));
        }
    }

    private static void writeContent(Map<String, AttributeValue> item, QuotationContent content) {
        item.put("customer", s(content.customer().code()));
        item.put("name", s(content.customerName()));
        content.dates().ifPresent(dates -> {
            item.put("from", s(dates.from().toString()));
            item.put("to", s(dates.to().toString()));
        });
        item.put("lines", list(content.lines(), LineItem::write));
        content.discount().ifPresent(discount -> {
            switch (discount) {
                case Discount.Share(var percent) -> item.put("offBp", n(percent.basisPoints()));
                case Discount.Amount(var amount) -> item.put("offSen", n(Sen.in(amount)));
            }
        });
        writeSum(item, "deposit", content.deposit());
        item.put("until", s(content.validUntil().toString()));
        item.put("by", s(content.madeBy().code()));
        item.put("at", millis(content.createdAt()));
    }

    private static void writeTotals(Map<String, AttributeValue> item, QuotationTotals totals) {
        item.put("total", n(Sen.in(totals.total())));
        item.put("sum", n(Sen.in(totals.sum())));
        writeSum(item, "discount", totals.discount());
        writeSum(item, "delivery", totals.delivery());
        if (totals.tax().isPositive()) {
            item.put("taxes", list(totals.taxes(), tax -> n(Sen.in(tax))));
        }
    }

    private static void writeSum(Map<String, AttributeValue> item, String name, Money sum) {
        if (!sum.isZero()) {
            item.put(name, n(Sen.in(sum)));
        }
    }

    static Stored read(QuotationId id, Map<String, AttributeValue> item) {
        int revision = (int) number(item, "rev");
        var content = content(id, item);
        var dispatch = dispatch(id, item);
        Quotation quotation = switch (QuotationStatus.valueOf(text(item, "state"))) {
            case DRAFT -> new Draft(id, revision, content, dispatch);
            case SENT -> new Sent(id, revision, content, dispatch.orElseThrow());
            case ACCEPTED -> new Accepted(id, revision, content, dispatch, answer(id, item));
            case DECLINED ->
                new Declined(id, revision, content, dispatch, answer(id, item), optionalText(item, "reason"));
            case EXPIRED -> new Expired(id, revision, content, dispatch, instant(item, "moved"));
            case CANCELLED -> new Cancelled(id, revision, content, dispatch,
                    new StaffId(id.tenant(), text(item, "cancelledBy")), instant(item, "moved"));
        };
        return new Stored(quotation, number(item, "version"));
    }

    private static Optional<Dispatch> dispatch(QuotationId id, Map<String, AttributeValue> item) {
        return optionalNumber(item, "sentAt").map(at -> new Dispatch(Instant.ofEpochMilli(at),
                optionalText(item, "sentBy").map(code -> new StaffId(id.tenant(), code)),
                optionalText(item, "sentAs").flatMap(OutboundId::ofToken),
                optionalNumber(item, "reminded").map(Instant::ofEpochMilli)));
    }

    private static Answer answer(QuotationId id, Map<String, AttributeValue> item) {
        By by = optionalText(item, "answeredFrom")
            .<By>map(from -> new By.Customer(new Address(from)))
            .orElseGet(() -> new By.Heard(new StaffId(id.tenant(), text(item, "heardBy"))));
        return new Answer(instant(item, "moved"), by, text(item, "words"));
    }

    private static QuotationContent content(QuotationId id, Map<String, AttributeValue> item) {
        var lines = list(item, "lines", LineItem::read);
        return new QuotationContent(new CustomerId(id.tenant(), text(item, "customer")), text(item, "name"),
                dates(item), lines, discount(item), totals(item, lines), sum(item, "deposit"),
                LocalDate.parse(text(item, "until")), new StaffId(id.tenant(), text(item, "by")), instant(item, "at"));
    }

    private static QuotationTotals totals(Map<String, AttributeValue> item, List<QuotationLine> lines) {
        var taxes = item.containsKey("taxes")
                ? list(item, "taxes", tax -> Sen.of(Long.parseLong(tax.n())))
                : Collections.nCopies(lines.size(), Sen.ZERO);
        return new QuotationTotals(sum(item, "sum"), sum(item, "discount"), sum(item, "delivery"), taxes,
                sum(item, "total"));
    }

    private static Optional<Discount> discount(Map<String, AttributeValue> item) {
        return optionalNumber(item, "offBp")
            .<Discount>map(points -> new Discount.Share(new Percent(Math.toIntExact(points))))
            .or(() -> optionalNumber(item, "offSen").map(sen -> new Discount.Amount(Sen.of(sen))));
    }

    /** From the item itself or from an index that copies what a list shows. */
    static QuotationSummary summary(Map<String, AttributeValue> item) {
        var id = QuotationKeys.id(item);
        return new QuotationSummary(id, (int) number(item, "rev"), QuotationStatus.valueOf(text(item, "state")),
                new CustomerId(id.tenant(), text(item, "customer")), text(item, "name"), dates(item),
                sum(item, "total"), LocalDate.parse(text(item, "until")), instant(item, "at"),
                optionalNumber(item, "sentAt").map(Instant::ofEpochMilli).filter(_ -> isOut(item)),
                optionalText(item, "reason"));
    }

    /** A draft still tells how it was sent before that was taken back. */
    private static boolean isOut(Map<String, AttributeValue> item) {
        return !text(item, "state").equals(QuotationStatus.DRAFT.name());
    }

    private static Optional<DateRange> dates(Map<String, AttributeValue> item) {
        return optionalText(item, "from")
            .map(from -> new DateRange(LocalDate.parse(from), LocalDate.parse(text(item, "to"))));
    }

    private static Money sum(Map<String, AttributeValue> item, String name) {
        return optionalNumber(item, name).map(Sen::of).orElse(Sen.ZERO);
    }

    private static AttributeValue millis(Instant instant) {
        return n(instant.toEpochMilli());
    }

    private static Instant instant(Map<String, AttributeValue> item, String name) {
        return Instant.ofEpochMilli(number(item, name));
    }
}
