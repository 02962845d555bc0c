package my.sewa.bot.settings;

import java.util.List;
import my.sewa.bot.dialogue.Order.Outcome;
import my.sewa.bot.dialogue.Order.Reading;
import my.sewa.bot.dialogue.Visit;
import my.sewa.domain.tenant.Permission;
import my.sewa.domain.transactions.Change;

/** Orders as they are shown before they are done. */
final class Proposing {
    private Proposing() {}

    /** With the question whether to do it. */
    static Reading change(Visit visit, Permission needs, String effect, String terms, String done,
            List<Change> changes) {
        return new Reading.Proposal(needs, effect + "\n" + visit.words().say("settings.confirm"), terms,
                () -> new Outcome.Done(done, changes));
    }

    /** {@code Validity: 14 days → 30 days}. */
    static String beforeAfter(Visit visit, String label, String before, String after) {
        return visit.words().say("settings.change", label, before, after);
    }
}
