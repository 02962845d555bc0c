package my.sewa.local.phones;

/**
 * A phone that no company knows, added on the page or written to.
 *
 * @param address E.164, or a WhatsApp user id: somebody with a username, who writes without showing a number
 * @param ours the number they write to
 */
record Stranger(String address, String name, String ours) {}
