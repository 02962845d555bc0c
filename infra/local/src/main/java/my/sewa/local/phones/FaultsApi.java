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

    private final Faults faults;

    FaultsApi(Faults faults) {
        this.faults = faults;
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
