/**
 * The bank as an engine to be measured: a corpus as a content folder, published by the
 * editors' command and asked by HTTP.
 */
@NullMarked
package no.ressursbank.bench.bank;

import org.jspecify.annotations.NullMarked;
