/**
 * What the bank holds on each theme, and where it holds nothing.
 */
@NullMarked
package no.ressursbank.ingest.coverage;

import org.jspecify.annotations.NullMarked;
