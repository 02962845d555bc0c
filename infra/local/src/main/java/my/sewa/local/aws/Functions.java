package my.sewa.local.aws;

/** The three that are deployed. */
public record Functions(Function bot, Function webhooks, Function signatureWeb) {}
