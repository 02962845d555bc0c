package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Dates;
import my.sewa.bot.understanding.Line;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.TenantId;

/** What a tap states, as if it had been typed. */
final class Stating {
    private Stating() {}

    static Slots chosen(Ambiguity.Kind kind, String code, String spoken, TenantId tenant) {
        return switch (kind) {
            case CUSTOMER -> with(Optional.of(new CustomerId(tenant, code)), List.of(), List.of());
            case ITEM -> with(Optional.empty(),
                    List.of(line(Optional.of(new Sku(code)), spoken, Line.Op.SET)), List.of());
            case REF -> with(Optional.empty(), List.of(), List.of(code));
        };
    }

    static Slots leaveOut(String spoken) {
        return with(Optional.empty(), List.of(line(Optional.empty(), spoken, Line.Op.REMOVE)), List.of());
    }

    private static Line line(Optional<Sku> sku, String spoken, Line.Op op) {
        return new Line(sku, spoken, List.of(), Optional.empty(), Optional.empty(), Line.Per.DAY, op);
    }

    private static Slots with(Optional<CustomerId> customer, List<Line> lines, List<String> refs) {
        var nothing = Merged.NOTHING;
        return new Slots(customer, Optional.empty(), lines, Dates.NONE, Optional.empty(), Optional.empty(),
                Optional.empty(), refs, nothing.filter(), nothing.amount(), nothing.method(), nothing.reason(),
                nothing.phone(), nothing.tin(), nothing.brn(), nothing.name(), nothing.email(), nothing.language(),
                nothing.period(), nothing.note(), nothing.pin());
    }
}
