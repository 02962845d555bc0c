package my.sewa.bot;

import java.time.InstantSource;
import java.util.Map;
import my.sewa.domain.customer.dynamodb.CustomerDynamoWiring;
import my.sewa.domain.documents.DrawnPapers;
import my.sewa.domain.documents.Files;
import my.sewa.domain.documents.Links;
import my.sewa.domain.documents.Papers;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.documents.s3.FilesS3Wiring;
import my.sewa.domain.dynamodb.DynamoConnection;
import my.sewa.domain.quotation.dynamodb.QuotationDynamoWiring;
import my.sewa.domain.quotation.pdf.QuotationPdfWiring;
import my.sewa.domain.tenant.dynamodb.TenantDynamoWiring;
import org.springframework.context.support.GenericApplicationContext;

/** Files, the documents that are drawn into them, and the links they leave by. */
final class DocumentsWiring {
    private DocumentsWiring() {}

    static void register(GenericApplicationContext context, Map<String, String> environment, InstantSource clock) {
        context.registerBean(Files.class, () -> FilesS3Wiring.files(environment));
        context.registerBean(Links.class, () -> LinksJwtWiring.links(environment, clock));
        context.registerBean(Papers.class, () -> {
            var dynamo = context.getBean(DynamoConnection.class);
            return new DrawnPapers(TenantDynamoWiring.tenants(dynamo), CustomerDynamoWiring.customers(dynamo),
                    QuotationDynamoWiring.quotations(dynamo), QuotationPdfWiring.paper(),
                    context.getBean(Files.class));
        });
    }
}
