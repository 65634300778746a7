/**
 * Puts right in files what no person needs to think about, and nothing else.
 */
@NullMarked
package no.ressursbank.ingest.repair;

import org.jspecify.annotations.NullMarked;
