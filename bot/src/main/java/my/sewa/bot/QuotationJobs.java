package my.sewa.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import my.sewa.bot.Jobs.Result;
import my.sewa.bot.dialogue.FollowUpEvents;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Inbox;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.quotation.ExpireQuotations;
import my.sewa.domain.quotation.FollowUps;
import my.sewa.domain.quotation.FollowUps.Due;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantId;
import my.sewa.domain.tenant.Tenants;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.StaleChange;
import my.sewa.domain.transactions.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to offers by itself, company by company; run again, nothing happens twice. */
final class QuotationJobs {
    private static final Logger LOG = LoggerFactory.getLogger(QuotationJobs.class);

    private final Tenants tenants;
    private final Quotations quotations;
    private final ExpireQuotations expiring;
    private final FollowUps followUps;
    private final Inbox inbox;
    private final Transactions transactions;
    private final Address shared;
    private final InstantSource clock;

    QuotationJobs(Tenants tenants, Quotations quotations, Inbox inbox, Transactions transactions, Address shared,
            InstantSource clock) {
        this.tenants = tenants;
        this.quotations = quotations;
        this.expiring = new ExpireQuotations(quotations, clock);
        this.followUps = new FollowUps(quotations, clock);
        this.inbox = inbox;
        this.transactions = transactions;
        this.shared = shared;
        this.clock = clock;
    }

    /** Closes what nobody answered in time. */
    Result expire(String job) {
        int looked = 0;
        int done = 0;
        int failed = 0;
        for (TenantId tenant : tenants.companies()) {
            for (QuotationId id : expiring.due(tenant)) {
                looked++;
                switch (committed(id, () -> expiring.expire(id).map(ExpireQuotations.Outcome::changes))) {
                    case DONE -> done++;
                    case FAILED -> failed++;
                    case NOTHING_TO_DO -> LOG.debug("{} was answered meanwhile", id.number());
                }
            }
        }
        return new Result(job, looked, done, 0, failed, Optional.empty());
    }

    /** Has whoever made an offer told that it waits; the words are the bot's. */
    Result followUp(String job) {
        int looked = 0;
        int done = 0;
        int failed = 0;
        for (TenantId id : tenants.companies()) {
            var stamp = tenants.stamp(id);
            var company = tenants.find(stamp);
            var staff = tenants.staff(stamp);
            for (Due due : company.isEmpty() ? List.<Due>of() : followUps.due(id)) {
                looked++;
                switch (committed(due.quotation().id(), () -> event(company.get(), staff, due).map(List::of))) {
                    case DONE -> done++;
                    case FAILED -> failed++;
                    case NOTHING_TO_DO -> LOG.debug("{} has been followed up", due.quotation().id().number());
                }
            }
        }
        return new Result(job, looked, done, 0, failed, Optional.empty());
    }

    private enum Came {
        DONE, NOTHING_TO_DO, FAILED
    }

    /** One offer's trouble is no other's. */
    private Came committed(QuotationId id, Supplier<Optional<List<Change>>> decided) {
        try {
            var changes = decided.get();
            changes.ifPresent(transactions::commit);
            return changes.isPresent() ? Came.DONE : Came.NOTHING_TO_DO;
        } catch (StaleChange _) {
            return Came.NOTHING_TO_DO; // answered at this moment, or said before
        } catch (RuntimeException fault) {
            LOG.warn("{} failed: {}", id.number(), fault.getClass().getSimpleName());
            return Came.FAILED;
        }
    }

    /** Empty if it was said before, or nobody is there to be told. */
    private Optional<Change> event(Tenant company, List<Staff> staff, Due due) {
        var ours = company.whatsapp().map(Address::of).orElse(shared);
        return teller(staff, due).map(member -> ReceivedId
            .ofEvent(new ConversationId(ours, Address.of(member.phone())), FollowUpEvents.cause(due)))
            .filter(event -> inbox.find(event).isEmpty())
            .map(event -> inbox
                .add(new Received.Event(event, clock.instant(), FollowUpEvents.NAME, FollowUpEvents.facts(due))));
    }

    private Optional<Staff> teller(List<Staff> staff, Due due) {
        var maker = quotations.find(due.quotation().id()).map(stored -> stored.quotation().content().madeBy());
        return staff.stream()
            .filter(member -> maker.filter(member.id()::equals).isPresent())
            .findFirst()
            .or(() -> staff.stream().filter(member -> member.role() == Role.OWNER).findFirst());
    }
}
