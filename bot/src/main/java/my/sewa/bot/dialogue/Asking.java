package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.messaging.Message.Choice;

/** Puts into words what a draft needs next, with things to tap where there are some. */
final class Asking {
    static final String PICK = "pick-";

    private Asking() {}

    /** The question. */
    static String question(Visit visit, Need need, String confirm) {
        var words = visit.words();
        return switch (need) {
            case Need.Which(var kind, var spoken, var options) -> which(words, kind, spoken, options.size());
            case Need.UnknownItem(var spoken, var nearest) when nearest.isEmpty() ->
                words.say("ask.unknown-item", Form.name(spoken));
            case Need.UnknownItem(var spoken, _) -> words.say("ask.unknown-item-nearest", Form.name(spoken));
            case Need.UnknownCustomer(var spoken, _) ->
                words.say("ask.unknown-customer-nearest", Form.name(spoken));
            case Need.Wrong(var problems, var said) -> problems.stream()
                .map(problem -> Complaint.about(problem, said, visit))
                .collect(Collectors.joining("\n"));
            case Need.Refused(var why) -> why;
            case Need.Impossible(var why) -> why;
            case Need.Missing(var parts) -> missing(words, parts);
            case Need.Confirmation _ -> confirm;
        };
    }

    /** What can be tapped under it; empty where the answer has to be typed. */
    static List<Choice> choices(Visit visit, Need need, Request request) {
        return switch (need) {
            case Need.Which(var kind, _, var options) -> rows(visit, kind, options, request);
            case Need.UnknownCustomer(_, var nearest) -> rows(visit, Ambiguity.Kind.CUSTOMER, nearest, request);
            case Need.UnknownItem(_, var nearest) -> {
                var rows = new ArrayList<>(rows(visit, Ambiguity.Kind.ITEM, nearest, request));
                String title = visit.words().say("choice.leave-out");
                rows.add(Choices.row(title, "", PICK + (rows.size() + 1), request.id(), request.version()));
                yield rows;
            }
            case Need.Wrong _, Need.Refused _, Need.Impossible _, Need.Missing _, Need.Confirmation _ -> List.of();
        };
    }

    /** The codes that can be picked by number; the last one of an unknown item, to leave it out, is not among them. */
    static List<String> options(Need need) {
        return switch (need) {
            case Need.Which(_, _, var options) -> options;
            case Need.UnknownItem(_, var nearest) -> nearest;
            case Need.UnknownCustomer(_, var nearest) -> nearest;
            case Need.Wrong _, Need.Refused _, Need.Impossible _, Need.Missing _, Need.Confirmation _ -> List.of();
        };
    }

    private static List<Choice> rows(Visit visit, Ambiguity.Kind kind, List<String> options, Request request) {
        return IntStream.range(0, Math.min(options.size(), Choices.MOST)).mapToObj(i -> {
            String title = title(visit, kind, options.get(i));
            return Choices.row(title, detail(visit, kind, options.get(i)), PICK + (i + 1), request.id(),
                    request.version());
        }).toList();
    }

    private static String title(Visit visit, Ambiguity.Kind kind, String code) {
        return switch (kind) {
            case CUSTOMER -> visit.company().customer(code).map(found -> Form.name(found.name())).orElse(code);
            case ITEM -> visit.company()
                .items()
                .find(new Sku(code))
                .map(item -> Form.name(item.name(visit.language())))
                .orElse(code);
            case REF -> code;
        };
    }

    private static String detail(Visit visit, Ambiguity.Kind kind, String code) {
        return switch (kind) {
            case CUSTOMER -> visit.company().customer(code).flatMap(found -> found.phone()).map(Form::phone).orElse("");
            case ITEM, REF -> "";
        };
    }

    private static String which(Wording words, Ambiguity.Kind kind, String spoken, int many) {
        String name = Form.name(spoken);
        return switch (kind) {
            case CUSTOMER -> many > Choices.MOST
                    ? words.say("ask.which-customer-many", name, many)
                    : words.say("ask.which-customer", name);
            case ITEM -> many > Choices.MOST
                    ? words.say("ask.which-item-many", name, many)
                    : words.say("ask.which-item", name);
            case REF -> words.say("ask.which-document");
        };
    }

    private static String missing(Wording words, List<Need.Part> parts) {
        if (parts.size() == 1) {
            return one(words, parts.getFirst());
        }
        String list = parts.stream().map(part -> name(words, part)).collect(Collectors.joining(", "));
        return words.say("ask.missing", list);
    }

    private static String one(Wording words, Need.Part part) {
        return words.say(switch (part) {
            case CUSTOMER -> "ask.customer";
            case ITEM -> "ask.item";
            case QUANTITY -> "ask.quantity";
            case DATES -> "ask.dates";
            case START -> "ask.start";
            case END -> "ask.end";
            case DOCUMENT -> "ask.which-document";
            case CHANGE -> "ask.change";
        });
    }

    private static String name(Wording words, Need.Part part) {
        return words.say(switch (part) {
            case CUSTOMER -> "part.customer";
            case ITEM -> "part.item";
            case QUANTITY -> "part.quantity";
            case DATES -> "part.dates";
            case START -> "part.start";
            case END -> "part.end";
            case DOCUMENT -> "part.document";
            case CHANGE -> "part.change";
        });
    }
}
