package my.sewa.domain.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole catalogue as it stood at one moment. */
public final class Items {
    private final List<Item> all;
    private final Map<Sku, Item> bySku;

    /** Refuses two entries of one code. */
    public Items(List<Item> all) {
        this.all = List.copyOf(all);
        this.bySku = LinkedHashMap.newLinkedHashMap(all.size());
        for (var item : this.all) {
            if (bySku.put(item.sku(), item) != null) {
                throw new IllegalArgumentException("two items have the code " + item.sku().code());
            }
        }
    }

    public List<Item> all() {
        return all;
    }

    public Optional<Item> find(Sku sku) {
        return Optional.ofNullable(bySku.get(sku));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Items items && items.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
