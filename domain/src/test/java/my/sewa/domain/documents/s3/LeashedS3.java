package my.sewa.domain.documents.s3;

import my.sewa.domain.standins.Leash;

/** Runs S3Proxy in a process of its own that ends with whoever started it, as our database for tests does. */
public final class LeashedS3 {
    private LeashedS3() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Leash.hold();
        Class.forName("org.gaul.s3proxy.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
        System.out.println("ready");
    }
}
