package my.sewa.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Unsettled;
import my.sewa.domain.messaging.Unsettled.Row.ToAnswer;
import my.sewa.domain.messaging.Unsettled.Row.ToSend;

/** Works on many conversations at once, each in its own order: a slow one holds up nobody else. */
final class Rounds {
    private final Answering answering;
    private final Sending sending;

    Rounds(Answering answering, Sending sending) {
        this.answering = answering;
        this.sending = sending;
    }

    /**
     * Works through the conversations of these rows; what answering says is sent when its own row comes.
     *
     * @throws IllegalStateException if there is a bug that even setting a row aside did not survive
     */
    Progress work(List<Unsettled.Row> rows) {
        Map<ConversationId, List<Unsettled.Row>> byConversation = new LinkedHashMap<>();
        rows.forEach(row -> byConversation.computeIfAbsent(row.conversation(), _ -> new ArrayList<>()).add(row));
        var tasks = new ArrayList<Callable<Progress>>();
        byConversation.forEach((conversation, its) -> tasks.add(() -> work(conversation, its)));
        if (tasks.size() == 1) {
            var only = byConversation.entrySet().iterator().next();
            return work(only.getKey(), only.getValue());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var progress = Progress.NONE;
            for (Future<Progress> future : threads.invokeAll(tasks)) {
                progress = progress.and(future.get());
            }
            return progress;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a conversation could not be worked on", bug.getCause());
        }
    }

    private Progress work(ConversationId conversation, List<Unsettled.Row> rows) {
        var toAnswer = rows.stream().filter(ToAnswer.class::isInstance).map(ToAnswer.class::cast).toList();
        var toSend = rows.stream().filter(ToSend.class::isInstance).map(ToSend.class::cast).toList();
        var progress = Progress.NONE;
        if (!toAnswer.isEmpty()) {
            progress = progress.and(answering.work(conversation, toAnswer));
        }
        if (!toSend.isEmpty()) {
            progress = progress.and(sending.work(conversation, toSend));
        }
        return progress;
    }
}
