/**
 * Who works for a company and who buys from it, together with where they are reached: somebody is taken on, leaves, or
 * has a new number, and their address says so in the same commit.
 */
@NullMarked
package my.sewa.domain.people;

import org.jspecify.annotations.NullMarked;
