package my.sewa.domain.messaging.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.at;
import static my.sewa.domain.dynamodb.Attributes.n;
import static my.sewa.domain.dynamodb.Attributes.optionalMap;
import static my.sewa.domain.dynamodb.Attributes.optionalText;
import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Message.Template;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is said, as attributes of the row that says it. */
final class MessageItem {
    private MessageItem() {}

    static void write(Map<String, AttributeValue> item, Message message) {
        item.put("text", s(message.text()));
        if (!message.choices().isEmpty()) {
            item.put("choices", AttributeValue.fromL(message.choices().stream().map(MessageItem::write).toList()));
        }
        message.attachment().ifPresent(file -> item.put("file", AttributeValue.fromM(write(file))));
        message.template().ifPresent(template -> item.put("template", AttributeValue.fromM(write(template))));
        message.about().ifPresent(about -> item.put("about", AttributeValue.fromM(write(about))));
    }

    private static AttributeValue write(Choice choice) {
        var map = new HashMap<String, AttributeValue>();
        map.put("title", s(choice.title()));
        map.put("payload", s(choice.payload()));
        choice.description().ifPresent(description -> map.put("description", s(description)));
        return AttributeValue.fromM(map);
    }

    private static Map<String, AttributeValue> write(Attachment file) {
        return switch (file) {
            case Attachment.Paper(var tenant, var kind, var number, int revision, var language) -> Map.of("tenant",
                    s(tenant.code()), "kind", s(kind.name()), "number", s(number), "revision", n(revision), "language",
                    s(language.code()));
            case Attachment.Kept(var tenant, var key, var contentType, var fileName) -> Map.of("tenant",
                    s(tenant.code()), "key", s(key), "type", s(contentType), "name", s(fileName));
        };
    }

    private static Map<String, AttributeValue> write(Template template) {
        return Map.of("name", s(template.name()), "language", s(template.language().code()), "values",
                AttributeValue.fromL(template.values().stream().map(AttributeValue::fromS).toList()));
    }

    private static Map<String, AttributeValue> write(About about) {
        var map = new HashMap<String, AttributeValue>();
        map.put("tenant", s(about.tenant().code()));
        about.with().ifPresent(with -> {
            map.put("ours", s(with.ours().value()));
            map.put("person", s(with.person().value()));
        });
        about.document().ifPresent(document -> map.put("document", s(document)));
        return map;
    }

    static Message read(Map<String, AttributeValue> item) {
        var choices = item.containsKey("choices")
                ? at(item, "choices").l().stream().map(choice -> choice(choice.m())).toList()
                : List.<Choice>of();
        return new Message(at(item, "text").s(), choices, optionalMap(item, "file").map(MessageItem::file),
                optionalMap(item, "template").map(MessageItem::template),
                optionalMap(item, "about").map(MessageItem::about));
    }

    private static Choice choice(Map<String, AttributeValue> map) {
        return new Choice(at(map, "title").s(), at(map, "payload").s(), optionalText(map, "description"));
    }

    private static Attachment file(Map<String, AttributeValue> map) {
        var tenant = new TenantId(at(map, "tenant").s());
        return map.containsKey("key")
                ? new Attachment.Kept(tenant, at(map, "key").s(), at(map, "type").s(), at(map, "name").s())
                : new Attachment.Paper(tenant, DocumentKind.valueOf(at(map, "kind").s()), at(map, "number").s(),
                        Integer.parseInt(at(map, "revision").n()), language(map));
    }

    private static Template template(Map<String, AttributeValue> map) {
        return new Template(at(map, "name").s(), language(map),
                at(map, "values").l().stream().map(AttributeValue::s).toList());
    }

    private static About about(Map<String, AttributeValue> map) {
        var with = optionalText(map, "person")
            .map(person -> new ConversationId(new Address(at(map, "ours").s()), new Address(person)));
        return new About(new TenantId(at(map, "tenant").s()), with, optionalText(map, "document"));
    }

    private static Language language(Map<String, AttributeValue> map) {
        return Language.of(at(map, "language").s());
    }

}
