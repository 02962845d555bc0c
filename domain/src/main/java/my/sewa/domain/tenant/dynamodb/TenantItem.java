package my.sewa.domain.tenant.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.list;
import static my.sewa.domain.dynamodb.Attributes.map;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.number;
import static my.sewa.domain.dynamodb.Attributes.optionalMap;
import static my.sewa.domain.dynamodb.Attributes.optionalNumber;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;
import static my.sewa.domain.dynamodb.Attributes.text;
import static my.sewa.domain.dynamodb.Attributes.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.LateFeePolicy;
import my.sewa.domain.tenant.OpeningHours;
import my.sewa.domain.tenant.PostalAddress;
import my.sewa.domain.tenant.QuotationPolicy;
import my.sewa.domain.tenant.SstRegistration;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A company as an item: the only place that knows its attribute names. */
final class TenantItem {
    private TenantItem() {}

    static Map<String, AttributeValue> write(Tenant tenant, long version) {
        var item = new HashMap<>(TenantKeys.profile(tenant.id()));
        item.put("version", n(version));
        item.put("name", s(tenant.name()));
        tenant.brn().ifPresent(brn -> item.put("brn", s(brn)));
        tenant.tin().ifPresent(tin -> item.put("tin", s(tin)));
        item.put("sst", list(tenant.sst(), TenantItem::write));
        tenant.activity()
            .ifPresent(activity -> item.put("activity",
                    map(Map.of("msic", s(activity.msic()), "description", s(activity.description())))));
        tenant.address().ifPresent(address -> item.put("address", write(address)));
        tenant.phone().ifPresent(phone -> item.put("phone", s(phone.e164())));
        tenant.email().ifPresent(email -> item.put("email", s(email)));
        tenant.whatsapp().ifPresent(number -> item.put("whatsapp", s(number.e164())));
        tenant.bank()
            .ifPresent(
                    bank -> item.put("bank", map(Map.of("name", s(bank.bank()), "account", s(bank.number())))));
        item.put("validityDays", n(tenant.quotations().validityDays()));
        item.put("terms", texts(tenant.quotations().terms()));
        tenant.opening().ifPresent(opening -> item.put("opening", write(opening)));
        item.put("languages", list(tenant.languages(), language -> s(language.code())));
        tenant.lateFees().ifPresent(policy -> item.put("lateFees", write(policy)));
        tenant.holidays().ifPresent(state -> item.put("holidays", s(state)));
        tenant.logo().ifPresent(path -> item.put("logo", s(path)));
        tenant.duitNow().ifPresent(how -> item.put("duitNow", s(how)));
        return item;
    }

    private static AttributeValue write(SstRegistration registration) {
        var map = new HashMap<String, AttributeValue>();
        map.put("number", s(registration.number()));
        map.put("from", s(registration.from().toString()));
        registration.until().ifPresent(until -> map.put("until", s(until.toString())));
        return map(map);
    }

    private static AttributeValue write(PostalAddress address) {
        return map(Map.of("lines", texts(address.lines()), "postcode", s(address.postcode()), "city",
                s(address.city()), "state", s(address.state()), "country", s(address.country())));
    }

    private static AttributeValue write(OpeningHours opening) {
        return map(Map.of("days", texts(opening.days().stream().sorted().map(DayOfWeek::name).toList()), "from",
                s(opening.from().toString()), "to", s(opening.to().toString())));
    }

    private static AttributeValue write(LateFeePolicy policy) {
        var map = new HashMap<String, AttributeValue>();
        map.put("basis", s(policy.basis().name()));
        map.put("grace", n(policy.graceMinutes()));
        policy.rateSen().ifPresent(sen -> map.put("rate", n(sen)));
        policy.shareOfDayRate().ifPresent(share -> map.put("share", n(share)));
        policy.hourlySen().ifPresent(sen -> map.put("hourly", n(sen)));
        policy.capShareOfReplacement().ifPresent(share -> map.put("cap", n(share)));
        map.put("skipClosed", AttributeValue.fromBool(policy.skipClosed()));
        return map(map);
    }

    static Tenant read(TenantId id, Map<String, AttributeValue> item) {
        return new Tenant(id, text(item, "name"), optionalText(item, "brn"), optionalText(item, "tin"),
                list(item, "sst", value -> registration(value.m())),
                optionalMap(item, "activity")
                    .map(activity -> new Tenant.Activity(text(activity, "msic"), text(activity, "description"))),
                optionalMap(item, "address").map(TenantItem::address), optionalText(item, "phone").map(Phone::new),
                optionalText(item, "email"), optionalText(item, "whatsapp").map(Phone::new),
                optionalMap(item, "bank")
                    .map(bank -> new Tenant.BankAccount(text(bank, "name"), text(bank, "account"))),
                new QuotationPolicy((int) number(item, "validityDays"), texts(item, "terms")),
                optionalMap(item, "opening").map(TenantItem::opening),
                list(item, "languages", value -> Language.of(value.s())),
                optionalMap(item, "lateFees").map(TenantItem::lateFees), optionalText(item, "holidays"),
                optionalText(item, "duitNow"), optionalText(item, "logo"));
    }

    private static SstRegistration registration(Map<String, AttributeValue> map) {
        return new SstRegistration(text(map, "number"), LocalDate.parse(text(map, "from")),
                optionalText(map, "until").map(LocalDate::parse));
    }

    private static PostalAddress address(Map<String, AttributeValue> map) {
        return new PostalAddress(texts(map, "lines"), text(map, "postcode"), text(map, "city"), text(map, "state"),
                text(map, "country"));
    }

    private static OpeningHours opening(Map<String, AttributeValue> map) {
        return new OpeningHours(texts(map, "days").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.parse(text(map, "from")), LocalTime.parse(text(map, "to")));
    }

    private static LateFeePolicy lateFees(Map<String, AttributeValue> map) {
        return new LateFeePolicy(LateFeePolicy.Basis.valueOf(text(map, "basis")), (int) number(map, "grace"),
                sen(optionalNumber(map, "rate")), share(optionalNumber(map, "share")),
                sen(optionalNumber(map, "hourly")),
                share(optionalNumber(map, "cap")), Boolean.TRUE.equals(at(map, "skipClosed").bool()));
    }

    private static OptionalLong sen(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static OptionalInt share(Optional<Long> number) {
        return number.map(share -> OptionalInt.of(Math.toIntExact(share))).orElse(OptionalInt.empty());
    }
}
