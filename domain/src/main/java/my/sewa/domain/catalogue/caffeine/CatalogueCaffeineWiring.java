package my.sewa.domain.catalogue.caffeine;

import my.sewa.domain.catalogue.Catalogue;

/** How to keep the catalogue at hand. */
public final class CatalogueCaffeineWiring {
    private CatalogueCaffeineWiring() {}

    public static Catalogue cached(Catalogue stored) {
        return new CachedCatalogue(stored);
    }
}
