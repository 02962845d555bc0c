package my.sewa.local.phones;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import my.sewa.local.phones.Faults.Fault;
import my.sewa.local.phones.Faults.Kind;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders trouble for the next messages that the stack sends. */
@RestController
@RequestMapping("/local/phones/faults")
final class FaultsApi {
    /**
     * An order; it replaces what is left of the one before.
     *
     * @param next how many messages it is for; 0 ends the trouble
     * @param kind 429, 500, 503, refuse, drop-after-accept or slow
     * @param millis how late a slow answer is; 3000 if left out
     */
    record Order(int next, String kind, Optional<Integer> millis) {}

    /**
     * Somebody nothing reaches any more.
     *
     * @param code 21610, 63003, 63014, 63016, 63018, 63019, 63024, 63032 or 63049; 0 if they are to be reached again
     */
    record Person(String person, int code) {}

    /**
     * WhatsApp's word on templates, those there and those to come.
     *
     * @param name what their names begin with
     * @param status approved, pending, rejected, paused or disabled
     */
    record Verdict(String name, String status) {}

    private final Faults faults;
    private final Unreachable unreachable;
    private final Verdicts verdicts;

    FaultsApi(Faults faults, Unreachable unreachable, Verdicts verdicts) {
        this.faults = faults;
        this.unreachable = unreachable;
        this.verdicts = verdicts;
    }

    @PostMapping(path = "/people", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> person(@RequestBody Person order) {
        if (order.code() != 0 && !Unreachable.knows(order.code())) {
            return ResponseEntity.badRequest()
                .body(Map.of("error",
                        "code is 0 or one of 21610, 63003, 63014, 63016, 63018, 63019, 63024, 63032, 63049"));
        }
        unreachable.say(order.person(), order.code());
        return ResponseEntity.ok(Map.of("person", order.person(), "code", order.code()));
    }

    @PostMapping(path = "/templates", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> templates(@RequestBody Verdict verdict) {
        if (verdict.name().isBlank() || !Verdicts.STATUSES.contains(verdict.status())) {
            return ResponseEntity.badRequest()
                .body(Map.of("error", "status is one of approved, pending, rejected, paused, disabled"));
        }
        return ResponseEntity.ok(Map.of("changed", verdicts.order(verdict.name(), verdict.status())));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> order(@RequestBody Order order) {
        var kind = Kind.named(order.kind());
        if (kind.isEmpty() || order.next() < 0 || order.next() > 10_000) {
            return ResponseEntity.badRequest()
                .body(Map.of("error",
                        "kind is one of 429, 500, 503, refuse, drop-after-accept, slow; next is 0 to 10000"));
        }
        faults.order(order.next(), new Fault(kind.get(), Duration.ofMillis(order.millis().orElse(3000))));
        return ResponseEntity.ok(left());
    }

    @GetMapping
    Map<String, Object> left() {
        return Map.of("left", faults.left());
    }
}
