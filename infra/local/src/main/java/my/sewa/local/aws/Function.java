package my.sewa.local.aws;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** One deployed function: an event's JSON in, an answer's JSON out, both UTF-8. */
@FunctionalInterface
public interface Function {
    /**
     * Calls it and waits for its answer.
     *
     * @throws FunctionFailed whatever it threw; on AWS, too, the caller learns no more
     */
    byte[] call(byte[] event);

    /** A function as Lambda runs it: its handler sees bytes and a context, nothing else. */
    static Function of(String name, RequestStreamHandler handler) {
        return event -> {
            var answer = new ByteArrayOutputStream();
            try {
                handler.handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name));
                return answer.toByteArray();
            } catch (IOException | RuntimeException e) {
                throw new FunctionFailed(name, e);
            }
        };
    }
}
