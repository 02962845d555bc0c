package my.sewa.domain.dynamodb;

import static my.sewa.domain.dynamodb.Attributes.s;

import java.util.HashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * A change on its own, written plainly. Plain writes have no request token: when an answer is lost and the SDK repeats
 * a conditional put, the repetition fails on what the first one wrote. So such an item carries the token of its commit,
 * and a refusal that shows our own token is none.
 */
record SingleWrite(DynamoDbClient dynamo, DynamoChange change, String token) implements Runnable {
    private static final String TOKEN = "commit";

    @Override
    public void run() {
        var write = change.write();
        if (write.put() != null) {
            put(write.put());
        } else if (write.update() != null) {
            update(write.update());
        } else {
            delete(write.delete());
        }
    }

    private void put(Put put) {
        if (put.conditionExpression() == null) {
            dynamo.putItem(request -> request.tableName(put.tableName()).item(put.item()));
            return;
        }
        var item = new HashMap<>(put.item());
        item.put(TOKEN, s(token));
        try {
            dynamo.putItem(request -> request.tableName(put.tableName())
                .item(item)
                .conditionExpression(put.conditionExpression())
                .expressionAttributeValues(put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        } catch (ConditionalCheckFailedException refused) {
            if (!refused.hasItem() || !s(token).equals(refused.item().get(TOKEN))) {
                throw refused;
            }
        }
    }

    /** Repeated, it may count twice: only what may be counted too high is counted so. */
    private void update(Update update) {
        dynamo.updateItem(request -> request.tableName(update.tableName())
            .key(update.key())
            .updateExpression(update.updateExpression())
            .expressionAttributeNames(update.expressionAttributeNames())
            .expressionAttributeValues(update.expressionAttributeValues()));
    }

    private void delete(Delete delete) {
        dynamo.deleteItem(request -> request.tableName(delete.tableName()).key(delete.key()));
    }
}
