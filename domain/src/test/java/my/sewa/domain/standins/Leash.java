package my.sewa.domain.standins;

import java.io.IOException;
import java.io.InputStream;

/** Ends a program with whoever started it: their end of its standard input closes however they die. */
public final class Leash {
    private Leash() {}

    public static void hold() {
        Thread.ofPlatform().daemon().name("leash").start(() -> haltAtEndOf(System.in));
    }

    private static void haltAtEndOf(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                // nothing is ever written to it
            }
        } catch (IOException closed) {
            // as good as its end
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
