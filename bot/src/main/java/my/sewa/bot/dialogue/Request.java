package my.sewa.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.tenant.TenantId;

/**
 * Something one person wants done and has not confirmed yet: a working draft, without a number.
 *
 * @param id opaque, from the message that began it
 * @param version counts every change, so that a button shown before one is known as old
 * @param steps what each message said, oldest first; at least one
 * @param touchedAt when it last changed
 * @param amends the document just made that this is a change of: an undo takes that back
 * @param shown what its terms were when it was last shown; an ok is to these and to no others
 */
public record Request(String id, int version, TenantId tenant, Intent intent, List<Step> steps, Instant touchedAt,
        Optional<String> amends, Optional<String> shown) {
    /** Older steps than these can no longer be taken back one by one. */
    static final int MOST_STEPS = 6;

    public Request {
        steps = List.copyOf(steps);
    }

    static Request begin(String cause, TenantId tenant, Intent intent, Step step, Instant at) {
        return new Request(cause, 1, tenant, intent, List.of(step), at, Optional.empty(), Optional.empty());
    }

    /** The same, begun from what was offered before: going back leads there. */
    Request after(Slots offered) {
        var all = new ArrayList<Step>();
        all.add(new Step(id, offered, List.of(), List.of()));
        all.addAll(steps);
        return new Request(id, version, tenant, intent, all, touchedAt, amends, shown);
    }

    Request with(Step step, Instant at) {
        var all = new ArrayList<>(steps);
        all.add(step);
        while (all.size() > MOST_STEPS) {
            all.set(0, asOneStep(all.removeFirst(), all.getFirst()));
        }
        return new Request(id, version + 1, tenant, intent, all, at, amends, shown);
    }

    /** What changes something else has to stay a change: taking out a line that is not its own, for one. */
    private Step asOneStep(Step first, Step second) {
        var both = Draft.asOneStep(first, second);
        if (intent != Intent.QUOTE_REVISE) {
            return both;
        }
        var lines = new ArrayList<>(first.said().lines());
        lines.addAll(second.said().lines());
        return new Step(both.origin(), Merged.withLines(both.said(), lines), both.unclear(), both.wrong());
    }

    /** One step back; empty if there is only the first. */
    Optional<Request> back(Instant at) {
        return steps.size() == 1
                ? Optional.empty()
                : Optional.of(new Request(id, version + 1, tenant, intent, steps.subList(0, steps.size() - 1), at,
                        amends, shown));
    }

    /** With all that was said as one step: what is done needs no way back. */
    Request settled() {
        var all = steps.getFirst();
        for (Step step : steps.subList(1, steps.size())) {
            all = asOneStep(all, step);
        }
        return new Request(id, version, tenant, intent, List.of(all), touchedAt, amends, Optional.empty());
    }

    /** The document it is about, said with the last message. */
    Request naming(String document) {
        var all = new ArrayList<>(steps);
        var last = all.removeLast();
        all.add(new Step(last.origin(), Merged.withRefs(last.said(), List.of(document)), last.unclear(),
                last.wrong()));
        return new Request(id, version, tenant, intent, all, touchedAt, amends, shown);
    }

    Request amending(String number) {
        return new Request(id, version, tenant, intent, steps, touchedAt, Optional.of(number), shown);
    }

    Request showing(String terms) {
        return new Request(id, version, tenant, intent, steps, touchedAt, amends, Optional.of(terms));
    }

    public Draft draft() {
        return Draft.of(steps);
    }
}
