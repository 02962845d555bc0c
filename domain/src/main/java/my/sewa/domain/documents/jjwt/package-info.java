/** Links signed as JSON Web Tokens. */
@NullMarked
package my.sewa.domain.documents.jjwt;

import org.jspecify.annotations.NullMarked;
