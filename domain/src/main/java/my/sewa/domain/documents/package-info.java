/** Files: where they are kept, the documents of ours that are drawn once and kept, and the links they leave by. */
@NullMarked
package my.sewa.domain.documents;

import org.jspecify.annotations.NullMarked;
