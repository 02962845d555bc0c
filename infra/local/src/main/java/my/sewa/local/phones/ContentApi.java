package my.sewa.local.phones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import my.sewa.local.phones.Template.Approval;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Content templates and their approval: utility templates are approved at once, unless WhatsApp would reject them;
 * others stay pending.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-api-resources">Twilio, Content API</a>
 */
@RestController
@RequestMapping("/v1")
final class ContentApi {
    private static final String BASE = "https://content.twilio.com/v1";

    private final PhonesSettings settings;
    private final Guard guard;
    private final Store store;
    private final Verdicts verdicts;

    ContentApi(PhonesSettings settings, Guard guard, Store store, Verdicts verdicts) {
        this.settings = settings;
        this.guard = guard;
        this.store = store;
        this.verdicts = verdicts;
    }

    @PostMapping(path = "/Content", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> create(@RequestHeader HttpHeaders headers, @RequestBody JsonNode body) {
        return guarded(headers, () -> {
            var types = body.path("types");
            String language = body.path("language").asString("");
            var fault = language.matches("[a-z]{2}(_[A-Z]{2})?")
                    ? TemplateRules.faultOf(types)
                    : Optional.of("language: a two-letter code is required");
            if (fault.isPresent()) {
                return TwilioError.bad(20422, "Invalid Parameter: " + fault.get()).answer();
            }
            var samples = new TreeMap<String, String>();
            body.path("variables")
                .properties()
                .forEach(
                        sample -> samples.put(sample.getKey(), sample.getValue().asString("")));
            var template = new Template(Sids.next("HX"), body.path("friendly_name").asString(""), language, samples,
                    types, Instant.now(), Optional.empty());
            store.save(template);
            return ResponseEntity.status(201).body(content(template));
        });
    }

    @GetMapping("/Content")
    ResponseEntity<Object> list(@RequestHeader HttpHeaders headers,
            @RequestParam(name = "PageSize", defaultValue = "50") int size,
            @RequestParam(name = "Page", defaultValue = "0") int page) {
        return guarded(headers, () -> paged("/Content", this::content, size, page));
    }

    @GetMapping("/ContentAndApprovals")
    ResponseEntity<Object> listWithApprovals(@RequestHeader HttpHeaders headers,
            @RequestParam(name = "PageSize", defaultValue = "50") int size,
            @RequestParam(name = "Page", defaultValue = "0") int page) {
        return guarded(headers, () -> paged("/ContentAndApprovals", template -> {
            var json = content(template);
            json.remove("url");
            json.remove("links");
            json.put("approval_requests", approval(template));
            return json;
        }, size, page));
    }

    @GetMapping("/Content/{sid}")
    ResponseEntity<Object> fetch(@RequestHeader HttpHeaders headers, @PathVariable String sid,
            HttpServletRequest request) {
        return guarded(headers, () -> known(sid, request, template -> ResponseEntity.ok(content(template))));
    }

    @DeleteMapping("/Content/{sid}")
    ResponseEntity<Object> delete(@RequestHeader HttpHeaders headers, @PathVariable String sid,
            HttpServletRequest request) {
        return guarded(headers, () -> store.deleteTemplate(sid)
                ? ResponseEntity.noContent().build()
                : TwilioError.notFound(request.getRequestURI()).answer());
    }

    @GetMapping("/Content/{sid}/ApprovalRequests")
    ResponseEntity<Object> fetchApproval(@RequestHeader HttpHeaders headers, @PathVariable String sid,
            HttpServletRequest request) {
        return guarded(headers, () -> known(sid, request, template -> {
            var json = new LinkedHashMap<String, @Nullable Object>();
            json.put("sid", sid);
            json.put("account_sid", settings.accountSid());
            json.put("url", BASE + "/Content/" + sid + "/ApprovalRequests");
            json.put("whatsapp", template.approval().isPresent() ? approval(template) : null);
            return ResponseEntity.ok(json);
        }));
    }

    @PostMapping(path = "/Content/{sid}/ApprovalRequests/whatsapp", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> submit(@RequestHeader HttpHeaders headers, @PathVariable String sid,
            @RequestBody JsonNode body, HttpServletRequest request) {
        return guarded(headers, () -> known(sid, request, template -> {
            String name = body.path("name").asString("");
            String category = body.path("category").asString("");
            var fault = TemplateRules.approvalFault(name, category).or(() -> taken(template, name));
            if (fault.isPresent()) {
                return TwilioError.bad(20422, "Invalid Parameter: " + fault.get()).answer();
            }
            var judged = template.judged(verdicts.judged(template, judge(template, name, category)));
            store.save(judged);
            Map<String, @Nullable Object> json = approval(judged);
            json.put("status", "received"); // the verdict is there to be fetched, as with the real one
            return ResponseEntity.status(201).body(json);
        }));
    }

    private static Approval judge(Template template, String name, String category) {
        var rejection = TemplateRules.rejectionOf(template);
        String status = rejection.isPresent() ? "rejected" : "UTILITY".equals(category) ? "approved" : "pending";
        return new Approval(name, category, template.shownType(), status, rejection.orElse(""));
    }

    private Optional<String> taken(Template template, String name) {
        if (template.approval().isPresent()) {
            return Optional.of("this template was submitted before");
        }
        return store.templates()
            .stream()
            .filter(other -> other.language().equals(template.language()))
            .flatMap(other -> other.approval().stream())
            .filter(other -> other.name().equals(name))
            .findAny()
            .map(_ -> "name: a template of this name and language exists");
    }

    private ResponseEntity<Object> guarded(HttpHeaders headers, Supplier<ResponseEntity<Object>> answer) {
        return guard.refusal(headers.getFirst(HttpHeaders.AUTHORIZATION)).map(TwilioError::answer).orElseGet(answer);
    }

    private ResponseEntity<Object> known(String sid, HttpServletRequest request,
            Function<Template, ResponseEntity<Object>> answer) {
        return store.template(sid)
            .map(answer)
            .orElseGet(() -> TwilioError.notFound(request.getRequestURI()).answer());
    }

    private ResponseEntity<Object> paged(String path, Function<Template, Map<String, @Nullable Object>> json,
            int asked, int page) {
        int size = Math.clamp(asked, 1, 1000);
        List<Template> all = store.templates().reversed();
        var shown = all.stream().skip((long) page * size).limit(size).map(json).toList();
        var meta = new LinkedHashMap<String, @Nullable Object>();
        meta.put("key", "contents");
        meta.put("page", page);
        meta.put("page_size", size);
        meta.put("url", url(path, size, page));
        meta.put("first_page_url", url(path, size, 0));
        meta.put("previous_page_url", page > 0 ? url(path, size, page - 1) : null);
        meta.put("next_page_url", all.size() > (page + 1L) * size ? url(path, size, page + 1) : null);
        return ResponseEntity.ok(Map.of("contents", shown, "meta", meta));
    }

    private static String url(String path, int size, int page) {
        return BASE + path + "?PageSize=" + size + "&Page=" + page;
    }

    private Map<String, @Nullable Object> content(Template template) {
        String url = BASE + "/Content/" + template.sid();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("sid", template.sid());
        json.put("account_sid", settings.accountSid());
        json.put("friendly_name", template.friendlyName());
        json.put("language", template.language());
        json.put("variables", template.variables());
        json.put("types", template.types());
        json.put("date_created", template.created().toString());
        json.put("date_updated", template.created().toString());
        json.put("url", url);
        json.put("links", Map.of("approval_create", url + "/ApprovalRequests/whatsapp", "approval_fetch",
                url + "/ApprovalRequests"));
        return json;
    }

    private static Map<String, @Nullable Object> approval(Template template) {
        var given = template.approval().orElse(new Approval("", "", template.shownType(), "unsubmitted", ""));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("type", "whatsapp");
        json.put("name", given.name());
        json.put("category", given.category());
        json.put("content_type", given.contentType());
        json.put("status", given.status());
        json.put("rejection_reason", given.rejectionReason());
        json.put("allow_category_change", true);
        return json;
    }
}
