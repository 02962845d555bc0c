/** Companies, staff, stamps and running numbers in DynamoDB. */
@NullMarked
package my.sewa.domain.tenant.dynamodb;

import org.jspecify.annotations.NullMarked;
