package my.sewa.local.metrics;

/**
 * What requests have consumed.
 *
 * @param read read units, of 4 KB each, halved for eventually consistent reads
 * @param write write units, of 1 KB each
 */
public record Units(double read, double write, long requests) {
    static final Units NONE = new Units(0, 0, 0);

    Units plus(Units more) {
        return new Units(read + more.read, write + more.write, requests + more.requests);
    }
}
