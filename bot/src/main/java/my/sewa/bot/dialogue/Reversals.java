package my.sewa.bot.dialogue;

import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.ReviseQuotation;
import my.sewa.domain.quotation.WithdrawQuotation;

/** The use cases that take back what was done to a quotation. */
public record Reversals(CancelQuotation cancel, ReviseQuotation revise, WithdrawQuotation withdraw) {}
