package my.sewa.bot;

import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.messaging.Unsettled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The rows that a batch of the message table's stream is about; the rows themselves are read afresh. */
final class StreamBatch {
    private static final Logger LOG = LoggerFactory.getLogger(StreamBatch.class);

    private StreamBatch() {}

    /** Inserted rows that need work; anything else in the batch is passed over. */
    static List<Unsettled.Row> rows(JsonNode event, Unsettled unsettled) {
        var rows = new ArrayList<Unsettled.Row>();
        for (JsonNode item : event.path("Records")) {
            String usk = item.path("dynamodb").path("NewImage").path("usk").path("S").asString("");
            if (!"INSERT".equals(item.path("eventName").asString("")) || usk.isEmpty()) {
                continue;
            }
            try {
                rows.add(unsettled.rowOf(usk));
            } catch (IllegalArgumentException notOurs) {
                LOG.warn("a stream record names no row of ours: {}", item.path("eventID").asString(""));
            }
        }
        return rows;
    }
}
