package my.sewa.local.commands;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Inquiry;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Need.Part;
import my.sewa.bot.dialogue.Request;
import my.sewa.bot.dialogue.Skills;
import my.sewa.bot.dialogue.Unclear;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.messaging.Message;

/** Requests that are asked about and confirmed like real ones, and then come to nothing. */
final class Rehearsed {
    private Rehearsed() {}

    /** All that can be asked for; what has a real flow goes through it. */
    static Skills skills(Map<Intent, Flow> real) {
        var flows = new EnumMap<Intent, Flow>(Intent.class);
        var inquiries = new EnumMap<Intent, Inquiry>(Intent.class);
        for (var intent : Intent.values()) {
            if (intent.changesState()) {
                flows.put(intent, new RehearsedFlow(intent));
            } else if (isQuestion(intent)) {
                inquiries.put(intent, new RehearsedInquiry());
            }
        }
        flows.putAll(real);
        return new Skills(flows, inquiries);
    }

    private static boolean isQuestion(Intent intent) {
        return switch (intent) {
            case HELP, GREET, CANCEL, CONFIRM, DENY, UNDO, LANGUAGE_SET, UNKNOWN -> false;
            default -> true;
        };
    }

    private record RehearsedFlow(Intent intent) implements Flow {
        @Override
        public Need next(Visit visit, Request request) {
            var draft = request.draft();
            return Unclear.in(visit, draft).orElseGet(() -> {
                var missing = intent == Intent.RENTAL_RESERVE ? missing(draft.slots()) : List.<Part>of();
                return missing.isEmpty() ? new Need.Confirmation() : new Need.Missing(missing);
            });
        }

        /** A rental of a quotation has it all from there. */
        private static List<Part> missing(Slots slots) {
            var missing = new ArrayList<Part>();
            if (slots.refs().isEmpty()) {
                if (slots.customer().isEmpty()) {
                    missing.add(Part.CUSTOMER);
                }
                if (slots.lines().isEmpty()) {
                    missing.add(Part.ITEM);
                }
                if (slots.dates().from().isEmpty()) {
                    missing.add(Part.DATES);
                }
            }
            return missing;
        }

        @Override
        public String show(Visit visit, Request request) {
            return "";
        }

        @Override
        public String confirmation(Visit visit, Request request) {
            return "";
        }

        @Override
        public String terms(Visit visit, Request request) {
            return "";
        }

        @Override
        public String name(Visit visit, Request request) {
            return intent.code();
        }

        @Override
        public Outcome carryOut(Visit visit, Request request) {
            return new Outcome.Carried(Message.of(""), Optional.empty(), List.of(), List.of());
        }
    }

    private record RehearsedInquiry() implements Inquiry {
        @Override
        public Need next(Visit visit, Draft draft) {
            return Unclear.in(visit, draft).orElseGet(Need.Confirmation::new);
        }

        @Override
        public Answer answer(Visit visit, Slots asked, Optional<String> after) {
            return Answer.of("");
        }
    }
}
