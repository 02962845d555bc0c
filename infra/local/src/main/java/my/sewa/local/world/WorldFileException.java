package my.sewa.local.world;

/** The world file cannot be used; the message is one sentence that says where and why. */
public final class WorldFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorldFileException(String sentence) {
        super(sentence);
    }
}
