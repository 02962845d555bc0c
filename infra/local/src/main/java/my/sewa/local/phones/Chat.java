package my.sewa.local.phones;

/**
 * What one person and one of our numbers say to each other.
 *
 * @param ours E.164
 * @param person E.164, or the WhatsApp user id of somebody whose phone is not known
 */
record Chat(String ours, String person) {}
