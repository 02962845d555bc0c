package my.sewa.local.aws;

import java.time.Instant;
import java.util.List;
import my.sewa.local.metrics.Metrics;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bot as its triggers call it: stream batches and jobs. Its answers may ask for a sweep at an instant. */
final class Bot {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Function function;
    private final SweepDue sweepDue;

    Bot(Function function, SweepDue sweepDue) {
        this.function = function;
        this.sweepDue = sweepDue;
    }

    /** How many of the batch, from the first, were handled. */
    int handle(String cause, String streamArn, List<Record> batch) {
        var answer = call(cause, StreamEvent.of(streamArn, batch));
        int handled = batch.size();
        for (var failure : answer.path("batchItemFailures")) {
            handled = Math.min(handled, position(failure.path("itemIdentifier").asString(""), batch));
        }
        return handled;
    }

    JsonNode run(String cause, String job) {
        return call(cause, JSON.writeValueAsBytes(JSON.createObjectNode().put("job", job)));
    }

    private JsonNode call(String cause, byte[] event) {
        var answer = JSON.readTree(Metrics.during(cause, () -> function.call(event)));
        answer.path("due").asStringOpt().map(Instant::parse).ifPresent(sweepDue::at);
        return answer;
    }

    /** Of that record; 0, so that the whole batch comes again, if there is none, as Lambda has it. */
    private static int position(String sequence, List<Record> batch) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).dynamodb().sequenceNumber().equals(sequence)) {
                return i;
            }
        }
        return 0;
    }
}
