package my.sewa.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import my.sewa.bot.understanding.Intent;

/** What the bot can do so far. */
public record Skills(Map<Intent, Flow> flows, Map<Intent, Inquiry> inquiries) {
    public Skills {
        flows = Map.copyOf(flows);
        inquiries = Map.copyOf(inquiries);
    }

    Optional<Flow> flow(Intent intent) {
        return Optional.ofNullable(flows.get(intent));
    }

    Optional<Inquiry> inquiry(Intent intent) {
        return Optional.ofNullable(inquiries.get(intent));
    }

    Need next(Visit visit, Request request) {
        var flow = flows.get(request.intent());
        return flow == null
                ? inquiry(request.intent()).orElseThrow().next(visit, request.draft())
                : flow.next(visit, request);
    }

    /** Whether it has been done before; see {@link Flow#again}. */
    boolean again(Visit visit, Request request) {
        var flow = flows.get(request.intent());
        return flow != null && flow.again(visit, request);
    }
}
