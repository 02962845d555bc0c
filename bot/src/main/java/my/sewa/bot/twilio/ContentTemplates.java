package my.sewa.bot.twilio;

import com.twilio.constant.EnumConstants.ContentType;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.TwilioRestClient;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import my.sewa.bot.Carrier.Synced;
import my.sewa.bot.twilio.TwilioConnection.NoAnswer;
import my.sewa.bot.twilio.TwilioConnection.NotTaken;
import my.sewa.domain.messaging.Message.Template;
import my.sewa.domain.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our templates as the account has them, and how far WhatsApp's approval of each has come. */
final class ContentTemplates {
    /** One that the account has; the state is WhatsApp's word for it. */
    private record There(String sid, String state) {
        boolean isApproved() {
            return "approved".equals(state);
        }

        /** Nobody has asked WhatsApp yet. */
        boolean isUnsubmitted() {
            return state.isEmpty() || "unsubmitted".equals(state);
        }

        boolean isLookedAt() {
            return "received".equals(state) || "pending".equals(state);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ContentTemplates.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTENT = "https://content.twilio.com/v1/Content";
    private static final String WITH_STATES = "https://content.twilio.com/v1/ContentAndApprovals";
    private static final long ASK_AGAIN_AFTER = Duration.ofMinutes(5).toNanos();
    /** While WhatsApp looks at one of them, and while there are none. */
    private static final long ASK_SOON_AFTER = Duration.ofSeconds(30).toNanos();

    private final TwilioRestClient twilio;
    private final URI publicUrl;
    private final List<TemplateFile> files;
    private final Map<String, TemplateFile> byName = new HashMap<>();
    private Map<String, There> known = Map.of();
    private long askedAt = System.nanoTime() - ASK_AGAIN_AFTER;

    ContentTemplates(TwilioRestClient twilio, URI publicUrl) {
        this.twilio = twilio;
        this.publicUrl = publicUrl;
        this.files = TemplateFile.all(publicUrl);
    }

    /** The sid of one for use inside the window. */
    Optional<String> inSession(String name) {
        return Optional.ofNullable(known().get(name)).map(There::sid);
    }

    /** The sid of one that is approved now. */
    Optional<String> approved(String name, Language language) {
        return Optional.ofNullable(known().get(file(name, language).name()))
            .filter(There::isApproved)
            .map(There::sid);
    }

    /** What is read where that template is shown. */
    String text(Template template) {
        return file(template.name(), template.language()).text(template.values());
    }

    private synchronized TemplateFile file(String name, Language language) {
        return byName.computeIfAbsent(name + " " + language.code(),
                _ -> TemplateFile.of(name, language, publicUrl));
    }

    private synchronized Map<String, There> known() {
        boolean soon = known.isEmpty() || known.values().stream().anyMatch(There::isLookedAt);
        if (System.nanoTime() - askedAt >= (soon ? ASK_SOON_AFTER : ASK_AGAIN_AFTER)) {
            refresh();
        }
        return known;
    }

    /** Asks now; what was known stays so if there is no answer. */
    synchronized void refresh() {
        askedAt = System.nanoTime();
        try {
            known = list();
        } catch (TwilioException | NotTaken | NoAnswer _) {
            LOG.info("the list of Content templates is not to be had");
        }
    }

    /** Creates those that the account does not have, and asks WhatsApp to approve those nobody has asked it about. */
    synchronized Synced sync() {
        var there = new HashMap<>(list());
        int created = 0;
        int submitted = 0;
        for (var file : files) {
            if (!there.containsKey(file.name())) {
                var made = create(file);
                made.ifPresent(content -> there.put(file.name(), content));
                created += made.isPresent() ? 1 : 0;
            }
            var content = there.get(file.name());
            if (content != null && file.approved() && content.isUnsubmitted()) {
                var state = submit(file, content.sid());
                state.ifPresent(word -> there.put(file.name(), new There(content.sid(), word)));
                submitted += state.isPresent() ? 1 : 0;
            }
        }
        known = submitted == 0 ? Map.copyOf(there) : list(there);
        askedAt = System.nanoTime();
        return new Synced(created, submitted, states());
    }

    /** Empty if the account does not take it; that is no reason to do without the others. */
    private Optional<There> create(TemplateFile file) {
        try {
            var content = JSON.readTree(post(CONTENT, file.definition()));
            return Optional.of(new There(content.path("sid").asString(""), ""));
        } catch (ApiException refused) {
            LOG.warn("template {} could not be created: {}", file.name(), refused.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> submit(TemplateFile file, String sid) {
        try {
            var request = JSON.writeValueAsString(Map.of("name", file.name(), "category", "UTILITY"));
            var answer = JSON.readTree(post(CONTENT + "/" + sid + "/ApprovalRequests/whatsapp", request));
            return Optional.of(answer.path("status").asString("received"));
        } catch (ApiException refused) {
            LOG.warn("template {} could not be submitted: {}", file.name(), refused.getMessage());
            return Optional.empty();
        }
    }

    /** The verdicts that are there already; where the list lags behind, what was just made counts. */
    private Map<String, There> list(Map<String, There> made) {
        var all = new HashMap<>(made);
        all.putAll(list());
        return Map.copyOf(all);
    }

    private SortedMap<String, String> states() {
        var states = new TreeMap<String, String>();
        files.stream()
            .filter(TemplateFile::approved)
            .forEach(file -> states.put(file.name(),
                    Optional.ofNullable(known.get(file.name())).map(There::state).orElse("")));
        return states;
    }

    private Map<String, There> list() {
        try {
            return read(WITH_STATES);
        } catch (ApiException _) {
            return withEachState(read(CONTENT)); // an account that lists them without
        }
    }

    private Map<String, There> read(String list) {
        Map<String, There> found = new HashMap<>();
        String url = list + "?PageSize=500";
        while (!url.isEmpty()) {
            var page = JSON.readTree(request(new Request(HttpMethod.GET, url)));
            for (var content : page.path("contents")) {
                found.putIfAbsent(content.path("friendly_name").asString(""),
                        new There(content.path("sid").asString(""), state(content.path("approval_requests"))));
            }
            url = page.path("meta").path("next_page_url").asString("");
        }
        return found;
    }

    private Map<String, There> withEachState(Map<String, There> found) {
        for (var file : files) {
            var there = found.get(file.name());
            if (file.approved() && there != null) {
                found.put(file.name(), new There(there.sid(), state(there.sid())));
            }
        }
        return found;
    }

    private String state(String sid) {
        try {
            var url = CONTENT + "/" + sid + "/ApprovalRequests";
            return state(JSON.readTree(request(new Request(HttpMethod.GET, url))).path("whatsapp"));
        } catch (ApiException _) {
            return "";
        }
    }

    private static String state(JsonNode approval) {
        return (approval.isArray() ? approval.path(0) : approval).path("status").asString("");
    }

    private String post(String url, String body) {
        var request = new Request(HttpMethod.POST, url);
        request.setContentType(ContentType.JSON);
        request.setBody(body);
        return request(request);
    }

    private String request(Request request) {
        var response = twilio.request(request);
        if (response == null || response.getStatusCode() >= 300) {
            throw new ApiException("Content API answered " + (response == null
                    ? "nothing"
                    : response.getStatusCode()));
        }
        return Objects.requireNonNullElse(response.getContent(), "{}");
    }
}
