package my.sewa.local.phones;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The page's live feed. */
@RestController
final class FeedApi {
    private final Feed feed;

    FeedApi(Feed feed) {
        this.feed = feed;
    }

    /** From the change after {@code since}, or after the last one the browser had when the line broke. */
    @GetMapping(path = "/local/phones/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestParam(defaultValue = "0") long since,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last) {
        return feed.open(Math.max(since, last));
    }
}
