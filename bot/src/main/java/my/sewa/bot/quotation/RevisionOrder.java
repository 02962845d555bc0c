package my.sewa.bot.quotation;

import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.Permission;

/** {@code QT-0231 rev 2}: shows that revision, also an older one. */
public final class RevisionOrder implements Order {
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(?:show|view|tunjuk|tengok|papar)?\\s*QT[- ]?([0-9]{1,12})\\s*,?\\s*(?:rev|revision|semakan|versi|version)\\.?\\s*([0-9]{1,4})\\s*\\??\\s*");

    private final Quotations quotations;
    private final Outbox outbox;

    public RevisionOrder(Quotations quotations, Outbox outbox) {
        this.quotations = quotations;
        this.outbox = outbox;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var form = FORM.matcher(sent.text());
        if (!form.matches() || Long.parseLong(form.group(1)) < 1) {
            return Optional.empty();
        }
        var id = new QuotationId(visit.company().id(),
                DocumentKind.QUOTATION.number(Long.parseLong(form.group(1))));
        int revision = Integer.parseInt(form.group(2));
        String text = quotations.find(id, revision)
            .map(found -> shown(visit, found))
            .orElseGet(() -> visit.words().say("revise.no-such", id.number(), revision));
        return Optional.of(new Reading.Answer(Permission.QUOTE_SHOW, text));
    }

    /** What an earlier one was in the end says nothing about what is offered now. */
    private String shown(Visit visit, Quotation found) {
        String shown = ShowQuotation.show(found, visit, outbox);
        return quotations.find(found.id())
            .map(newest -> newest.quotation().revision())
            .filter(newest -> newest != found.revision())
            .map(newest -> shown + "\n" + visit.words().say("revise.earlier", newest))
            .orElse(shown);
    }
}
