package my.sewa.bot.understanding;

import java.util.List;
import java.util.Optional;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.CustomerId;

/** The tenant's numbered documents; asked only when a number was typed. */
@FunctionalInterface
public interface Documents {
    /** For a tenant without documents. */
    Documents NONE = ref -> Optional.empty();

    /**
     * What a document says that helps to read the message that names it.
     *
     * @param ref its number, for example {@code RN-0088}
     * @param items what it holds, without repetition
     */
    record Document(String ref, CustomerId customer, List<Sku> items) {
        public Document {
            items = List.copyOf(items);
        }
    }

    /** The document of that number, written with its prefix, a hyphen and at least four digits. */
    Optional<Document> find(String ref);
}
