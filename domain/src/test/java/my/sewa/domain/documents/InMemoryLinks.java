package my.sewa.domain.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links for tests: the first is {@code /d/link1/…}, and none expires. */
public final class InMemoryLinks implements Links {
    private final List<Linked> minted = new ArrayList<>();

    @Override
    public synchronized URI mint(Linked linked) {
        minted.add(linked);
        return URI.create("https://sewa.example/d/link" + minted.size() + "/" + linked.fileName());
    }

    @Override
    public synchronized Optional<Linked> verify(String token) {
        for (int i = 0; i < minted.size(); i++) {
            if (token.equals("link" + (i + 1))) {
                return Optional.of(minted.get(i));
            }
        }
        return Optional.empty();
    }
}
