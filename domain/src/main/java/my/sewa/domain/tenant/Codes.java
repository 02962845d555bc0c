package my.sewa.domain.tenant;

import java.util.Collection;
import my.sewa.domain.transactions.Change;

/** Codes of people, {@code C-41} or {@code S-05}: never given twice, whoever has left since. */
public interface Codes {
    /** What codes are given to. */
    enum Kind {
        CUSTOMER("C"), STAFF("S");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }

        /** With at least two digits. */
        public String code(long number) {
            return prefix + (number < 10 ? "-0" : "-") + number;
        }

        /** The highest number among these codes, 0 if none is written like ours. */
        public long highest(Collection<String> codes) {
            return codes.stream()
                .filter(code -> code.matches(prefix + "-[0-9]{1,12}"))
                .mapToLong(code -> Long.parseLong(code.substring(prefix.length() + 1)))
                .max()
                .orElse(0);
        }
    }

    /**
     * A code that will be ours once {@code change} is committed.
     *
     * @param change stale if somebody else took it first: then ask again
     */
    record Next(String code, Change change) {}

    /** The code after the last one given and after {@code highest}, the highest that is known to be used. */
    Next next(TenantId tenant, Kind kind, long highest);
}
