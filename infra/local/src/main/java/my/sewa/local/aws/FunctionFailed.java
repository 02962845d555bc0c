package my.sewa.local.aws;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A function threw something. Its message says where, not what: exceptions may quote people's messages. */
public final class FunctionFailed extends RuntimeException {
    private static final int FRAMES = 6;

    public FunctionFailed(String function, Throwable cause) {
        super(function + " failed: " + trace(cause), cause);
    }

    /** Where it happened, and what kinds of exceptions were thrown, on one line. */
    public static String trace(@Nullable Throwable failure) {
        var trace = new StringBuilder();
        for (var each = failure; each != null; each = each.getCause()) {
            trace.append(trace.isEmpty() ? "" : ", caused by ")
                .append(each.getClass().getName())
                .append(Arrays.stream(each.getStackTrace())
                    .limit(FRAMES)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(" < ", " at ", "")));
        }
        return trace.toString();
    }
}
