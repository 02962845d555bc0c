package my.sewa.bot;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import my.sewa.bot.wording.Form;
import my.sewa.domain.documents.FileKey;
import my.sewa.domain.documents.FileKey.Bucket;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Delivery.Report;
import my.sewa.domain.messaging.Delivery.Status;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.shared.Malaysia;

/**
 * Speaks a transcript's people's lines and writes down everything that comes back.
 *
 * <pre>
 * # title
 * ! two companies | own number | tax     what the office is like, before anything is said
 * ! nobody has written | no templates    not even staff this morning; nothing is approved by WhatsApp
 * @ 2026-11-20 10:00 | @ 10:31 | @ +3s   when the next thing happens; else twenty seconds after the last
 * Aminah: hello                          typed; ↵ is a new line
 * Aminah (late): ok                      found by the sweep later
 * Aminah (to QT-0241): undo              swiped: an answer to the newest message that has those words
 * Aminah taps Undo                       the newest button of that title; "taps first" the oldest
 * Aminah sends a photo | a location      something else than text; a photo may have a caption after a colon
 * Aminah (to diesel) sends a sticker     swiped, too
 * ~ Aminah message.failed code=63016      an event in that conversation, with its facts
 * ~ report Aminah delivered              what WhatsApp says of the newest message to her; sent, read, failed=63024
 * </pre>
 */
final class Replay {
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Pattern SPOKEN = Pattern.compile("([^:(]+?)(?: \\(([^)]*)\\))?: (.*)");
    private static final Pattern HAPPENED = Pattern.compile("~ (.+?) ([a-z-]+\\.[a-z-]+)((?: [a-z]+=\\S*)*)");
    private static final Pattern REPORTED = Pattern.compile("~ report (.+) (?:(sent|delivered|read)|failed=([0-9]*))");
    private static final Pattern TAPPED = Pattern.compile("(.+?) taps (first )?(.+)");
    private static final Pattern SENT = Pattern
        .compile(
                "(.+?)(?: \\(to ([^)]*)\\))? sends an? (photo|PNG|HEIC|SVG|PDF|large photo|location|sticker)(?:: (.*))?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Office office;
    private final StringBuilder written = new StringBuilder();
    private final Map<String, Address> people = new HashMap<>();
    private final List<Outbound> shown = new ArrayList<>();
    private final Map<String, String> quotations = new TreeMap<>();
    private Address ours = Office.SHARED;
    private boolean timed = true;

    private Replay(Office office, List<CompanyFile> companies) {
        this.office = office;
        companies.forEach(company -> {
            company.staff().forEach(member -> people.put(member.name(), Address.of(member.phone())));
            company.customers()
                .forEach(customer -> customer.phone()
                    .ifPresent(phone -> people.putIfAbsent(customer.name(), Address.of(phone))));
        });
        office.quotations().forEach(quotation -> quotations.put(key(quotation), line(quotation)));
    }

    /** Staff have said something this morning, so that they can be written to freely; nobody else has. */
    private void greeted(List<CompanyFile> companies) {
        companies.stream()
            .flatMap(company -> company.staff().stream())
            .map(member -> conversation(member.name()))
            .distinct()
            .forEach(staff -> office.memory.commit(List.of(office.conversations.replace(
                    Conversation.begin(staff).heardAt(Office.MORNING.minus(Duration.ofHours(2))), 0))));
    }

    static String of(Transcript transcript) {
        var settings = transcript.lines().stream().filter(line -> line.startsWith("! ")).toList();
        var demo = settings.contains("! tax") ? CompanyFile.demo().registeredForTax() : CompanyFile.demo();
        boolean own = settings.contains("! own number");
        var companies = new ArrayList<CompanyFile>();
        companies.add(own ? demo.at("+60311112222") : demo);
        if (settings.contains("! two companies")) {
            companies.add(CompanyFile.second());
        }
        var replay = new Replay(new Office(companies.toArray(CompanyFile[]::new)), companies);
        if (own) {
            replay.ours = new Address("+60311112222");
        }
        if (settings.contains("! no templates")) {
            replay.office.templates.rejectAll();
        }
        if (!settings.contains("! nobody has written")) {
            replay.greeted(companies);
        }
        transcript.lines().stream().filter(Transcript::isGiven).forEach(replay::take);
        return replay.written.toString();
    }

    private void take(String line) {
        written.append(line).append('\n');
        if (line.startsWith("#") || line.startsWith("!") || line.isBlank()) {
            return;
        }
        if (line.startsWith("@ ")) {
            setTime(line.substring(2).strip());
            return;
        }
        if (!timed) {
            office.pass(USUAL);
        }
        timed = false;
        speak(line);
        writeQuotations();
    }

    private static Map<String, String> facts(String written) {
        var facts = new HashMap<String, String>();
        for (String fact : written.strip().split(" ", -1)) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }

    private void setTime(String moment) {
        timed = true;
        if (moment.startsWith("+")) {
            office.pass(Duration.parse("PT" + moment.substring(1).toUpperCase(Locale.ROOT)));
        } else if (moment.contains("-")) {
            office.at(LocalDateTime.parse(moment, MOMENT).atZone(Malaysia.ZONE).toInstant());
        } else {
            var today = Malaysia.dateOf(office.now());
            office.at(LocalDateTime.of(today, LocalTime.parse(moment)).atZone(Malaysia.ZONE).toInstant());
        }
    }

    private List<Outbound> speak(String line) {
        var reported = REPORTED.matcher(line);
        if (reported.matches()) {
            var news = office.report(conversation(reported.group(1)), reported.group(2) == null
                    ? new Report.Lost(reported.group(3), "")
                    : new Report.Reached(Status.valueOf(reported.group(2).toUpperCase(Locale.ROOT))));
            return news.isEmpty() ? news : listen(news, reported.group(1));
        }
        if (line.startsWith("~ ")) {
            var happened = HAPPENED.matcher(line);
            if (!happened.matches()) {
                throw new IllegalArgumentException("cannot read: " + line);
            }
            return listen(office.happens(conversation(happened.group(1)), happened.group(2), facts(happened.group(3))),
                    happened.group(1));
        }
        var tapped = TAPPED.matcher(line);
        if (tapped.matches() && people.containsKey(tapped.group(1))) {
            var choice = choice(tapped.group(1), tapped.group(3), tapped.group(2) != null);
            return said(tapped.group(1), new Content.Tap(choice.title(), choice.payload()), Optional.empty(), false);
        }
        var sent = SENT.matcher(line);
        if (sent.matches()) {
            var swipe = Optional.ofNullable(sent.group(2)).map(words -> swiped(sent.group(1), words));
            String caption = sent.group(4) == null ? "" : sent.group(4);
            return said(sent.group(1), switch (sent.group(3)) {
                case "photo" -> new Content.Media("https://example.invalid/1", "image/jpeg", caption);
                case "PNG" -> new Content.Media("https://example.invalid/2", "image/png", caption);
                case "HEIC" -> new Content.Media("https://example.invalid/3", "image/heic", caption);
                case "SVG" -> new Content.Media("https://example.invalid/4", "image/svg+xml", caption);
                case "PDF" -> new Content.Media("https://example.invalid/5", "image/x-pdf-named-png", caption);
                case "large photo" -> new Content.Media("https://example.invalid/6", "image/x-large", caption);
                case "location" -> new Content.Location("3.0738", "101.5183", "");
                default -> new Content.Other("sticker");
            }, swipe, false);
        }
        var spoken = SPOKEN.matcher(line);
        if (!spoken.matches()) {
            throw new IllegalArgumentException("cannot read: " + line);
        }
        String how = spoken.group(2) == null ? "" : spoken.group(2);
        var repliesTo = how.startsWith("to ")
                ? Optional.of(swiped(spoken.group(1), how.substring(3)))
                : Optional.<String>empty();
        return said(spoken.group(1), new Content.Text(spoken.group(3).replace("↵", "\n")), repliesTo,
                "late".equals(how));
    }

    private List<Outbound> said(String person, Content content, Optional<String> repliesTo, boolean late) {
        return listen(office.receive(conversation(person), content, repliesTo, late), person);
    }

    private List<Outbound> listen(List<Outbound> said, String person) {
        var here = conversation(person);
        var sorted = said.stream()
            .sorted(java.util.Comparator.comparing((Outbound out) -> !out.id().conversation().equals(here))
                .thenComparing(out -> out.id().conversation().person().value())
                .thenComparingInt(out -> out.id().number()))
            .toList();
        sorted.forEach(out -> {
            String to = out.id().conversation().equals(here) ? "bot: " : "bot → " + name(out) + ": ";
            written.append(to).append(out.message().text().replace("\n", "\n  ")).append('\n');
            out.message().attachment().ifPresent(file -> written.append("  (").append(file(file)).append(")\n"));
            out.message()
                .choices()
                .forEach(choice -> written.append("  [")
                    .append(choice.title())
                    .append(']')
                    .append(choice.description().map(more -> " " + more).orElse(""))
                    .append('\n'));
            shown.add(out);
        });
        if (sorted.isEmpty()) {
            written.append("bot says nothing\n");
        }
        return sorted;
    }

    private String file(Attachment file) {
        return switch (file) {
            case Attachment.Paper(_, _, var number, int revision, var language) ->
                number + (revision == 1 ? "" : " rev " + revision) + ", " + language.code();
            case Attachment.Kept(var tenant, var path, _, var name) ->
                office.files.find(new FileKey(tenant, Bucket.WORKING, path)).isPresent() ? name : name + " is missing";
        };
    }

    private void writeQuotations() {
        office.quotations().forEach(quotation -> {
            String now = line(quotation);
            if (!now.equals(quotations.put(key(quotation), now))) {
                written.append("= ").append(now).append('\n');
            }
        });
    }

    private ConversationId conversation(String person) {
        var address = people.get(person);
        return new ConversationId(ours, address == null ? new Address(person) : address);
    }

    private String name(Outbound outbound) {
        var to = outbound.id().conversation().person();
        return people.entrySet()
            .stream()
            .filter(entry -> entry.getValue().equals(to))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(to.value());
    }

    private Choice choice(String person, String title, boolean first) {
        var mine = shown.stream().filter(out -> out.id().conversation().equals(conversation(person))).toList();
        return (first ? mine : mine.reversed()).stream()
            .flatMap(out -> out.message().choices().stream())
            .filter(choice -> choice.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no button " + title));
    }

    private String swiped(String person, String words) {
        var message = shown.reversed()
            .stream()
            .filter(out -> out.id().conversation().equals(conversation(person)))
            .filter(out -> out.message().text().contains(words))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing said with " + words));
        String sid = "SMout" + shown.indexOf(message);
        if (office.ports.outbox().bySid(message.id().conversation(), sid).isEmpty()) {
            office.known(message, sid);
        }
        return sid;
    }

    private static String key(Quotation quotation) {
        return quotation.id().tenant().code() + " " + quotation.id().number();
    }

    private static String line(Quotation quotation) {
        return "%s%s %s, %s, %s".formatted(key(quotation),
                quotation.revision() == 1 ? "" : " rev " + quotation.revision(), quotation.status(),
                quotation.content().customerName(),
                Form.money(quotation.content().totals().total()));
    }
}
