/**
 * What is measured on: pages, and queries with the pages that answer them. Owns the
 * reading of the corpora; writes nothing.
 */
@NullMarked
package no.ressursbank.bench.corpus;

import org.jspecify.annotations.NullMarked;
