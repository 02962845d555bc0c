package my.sewa.bot.dialogue;

import my.sewa.bot.understanding.Documents;

/** The numbered documents of one company, as reading a message needs them. */
@FunctionalInterface
public interface DocumentsOf {
    Documents of(Company company);
}
