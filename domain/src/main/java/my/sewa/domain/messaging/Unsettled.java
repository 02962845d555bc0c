package my.sewa.domain.messaging;

import java.time.Instant;
import java.util.List;

/** The few rows that still need work, found without reading the many that do not. May lag by a moment. */
public interface Unsettled {
    /** One such row; received rows and messages of ours keep their own orders. */
    sealed interface Row {
        ConversationId conversation();

        /** The order within its conversation. */
        Instant since();

        /** Not to be touched before then. */
        Instant due();

        /** Something to answer. */
        record ToAnswer(ReceivedId id, Instant since, Instant due) implements Row {
            @Override
            public ConversationId conversation() {
                return id.conversation();
            }
        }

        /** Something to send, or whose sending has to be looked into. */
        record ToSend(OutboundId id, Instant since, Instant due) implements Row {
            @Override
            public ConversationId conversation() {
                return id.conversation();
            }
        }
    }

    /** What this conversation still has to be answered, oldest first. */
    List<Row.ToAnswer> toAnswer(ConversationId conversation);

    /** What still has to be sent in this conversation, oldest first. */
    List<Row.ToSend> toSend(ConversationId conversation);

    /** Everything unsettled, oldest first within each conversation. */
    List<Row> all();

    /**
     * The row that a stream record of the message table is about, read from its {@code usk} attribute.
     *
     * @throws IllegalArgumentException for anything else
     */
    Row rowOf(String usk);

    /** What was given up, in either direction: at most 500, oldest first. */
    List<Row> failed();
}
