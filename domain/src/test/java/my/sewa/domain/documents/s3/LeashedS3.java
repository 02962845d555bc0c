package my.sewa.domain.documents.s3;

import java.io.IOException;
import java.io.InputStream;

/** Runs S3Proxy in a process of its own that ends with whoever started it, as our database for tests does. */
public final class LeashedS3 {
    private LeashedS3() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("leash").start(() -> haltAtEndOf(System.in));
        Class.forName("org.gaul.s3proxy.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
        System.out.println("ready");
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
