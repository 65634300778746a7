/**
 * How much a bank bears: everything at once, too much at once, very long lists, and new
 * editions while people search.
 */
@NullMarked
package no.ressursbank.bench.load;

import org.jspecify.annotations.NullMarked;
