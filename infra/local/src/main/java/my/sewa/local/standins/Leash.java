package my.sewa.local.standins;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Runs another program's {@code main} and ends with whoever started it: their end of our standard input closes however
 * they die. Knows nothing but the JDK, since it runs on the other program's class path.
 */
public final class Leash {
    private Leash() {}

    /** Takes the name of the main class, then its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        InputStream parent = System.in;
        Thread.ofPlatform().daemon().name("leash").start(() -> haltAtEndOf(parent));
        leaveInterruptsToTheParent();
        Class.forName(arguments[0])
            .getMethod("main", String[].class)
            .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void haltAtEndOf(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                // nothing is ever written to it
            }
        } catch (IOException _) {
            // as good as its end
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Ctrl-C reaches every process of a terminal: the parent first finishes what it is doing, then ends us. */
    private static void leaveInterruptsToTheParent() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        for (String name : List.of("INT", "HUP")) {
            try {
                signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            handler.getField("SIG_IGN").get(null));
            } catch (ReflectiveOperationException _) {
                // a system without that signal
            }
        }
    }
}
