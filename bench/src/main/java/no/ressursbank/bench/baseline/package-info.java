/**
 * What everybody gets for free: Lucene's own Norwegian analysis over the same pages, in
 * this process.
 */
@NullMarked
package no.ressursbank.bench.baseline;

import org.jspecify.annotations.NullMarked;
