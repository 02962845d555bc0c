package my.sewa.bot;

import java.time.InstantSource;
import java.util.Map;
import my.sewa.bot.DialogueWiring.Ports;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.Flow;
import my.sewa.bot.dialogue.Offers;
import my.sewa.bot.dialogue.QuotationCards;
import my.sewa.bot.dialogue.Reversals;
import my.sewa.bot.quotation.HeardFlow;
import my.sewa.bot.quotation.QuotationFlow;
import my.sewa.bot.quotation.RemindFlow;
import my.sewa.bot.quotation.ReviseFlow;
import my.sewa.bot.quotation.SendFlow;
import my.sewa.bot.quotation.Standing;
import my.sewa.bot.understanding.Intent;
import my.sewa.domain.people.ChangeCustomerPhone;
import my.sewa.domain.quotation.AnswerQuotation;
import my.sewa.domain.quotation.CancelQuotation;
import my.sewa.domain.quotation.CreateQuotation;
import my.sewa.domain.quotation.PriceQuotation;
import my.sewa.domain.quotation.ReviseQuotation;
import my.sewa.domain.quotation.SendQuotation;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.quotation.WithdrawQuotation;

/** The life of a quotation, as staff can have it done: its use cases and their flows. */
final class QuotationSkills {
    private final Ports ports;
    private final CustomerMail mail;
    private final InstantSource clock;
    private final PriceQuotation prices;
    private final QuotationCards cards;
    private final ReviseQuotation revise;

    QuotationSkills(Ports ports, CustomerMail mail, InstantSource clock) {
        this.ports = ports;
        this.mail = mail;
        this.clock = clock;
        this.prices = new PriceQuotation(ports.tenants(), ports.catalogue(), ServiceTax.GROUP_K, clock);
        this.cards = new QuotationCards(mail);
        this.revise = new ReviseQuotation(prices, ports.customers(), ports.quotations(), clock);
    }

    PriceQuotation prices() {
        return prices;
    }

    Offers standing() {
        return new Standing(ports.quotations(), cards);
    }

    Reversals reversals() {
        return new Reversals(new CancelQuotation(ports.quotations(), clock), revise,
                new WithdrawQuotation(ports.quotations(), clock));
    }

    Map<Intent, Flow> flows() {
        var quotations = ports.quotations();
        var create = new CreateQuotation(prices, ports.customers(), ports.numbers(), quotations, clock);
        var send = new SendQuotation(quotations, clock);
        var answer = new AnswerQuotation(quotations, clock);
        return Map.of(Intent.QUOTE_CREATE, new QuotationFlow(prices, create, cards), Intent.QUOTE_REVISE,
                new ReviseFlow(prices, quotations, revise, cards), Intent.QUOTE_SEND,
                new SendFlow(quotations, send, mail,
                        new ChangeCustomerPhone(ports.customers(), ports.tenants(), ports.addresses())),
                Intent.QUOTE_ACCEPT, HeardFlow.ofYes(quotations, answer),
                Intent.QUOTE_REJECT, HeardFlow.ofNo(quotations, answer), Intent.REMINDER_SEND,
                new RemindFlow(quotations, send, mail));
    }
}
