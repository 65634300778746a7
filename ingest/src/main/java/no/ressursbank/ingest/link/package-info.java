/**
 * Whether the addresses outside the bank that texts lead to still answer. Asks them, and
 * remembers what they answered before.
 */
@NullMarked
package no.ressursbank.ingest.link;

import org.jspecify.annotations.NullMarked;
