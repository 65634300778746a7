/**
 * Whether a bank can be had back from its backup.
 */
@NullMarked
package no.ressursbank.bench.restore;

import org.jspecify.annotations.NullMarked;
