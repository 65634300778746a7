/**
 * People who use a bank all at once: some search, some read what is published, and
 * members read and write.
 */
@NullMarked
package no.ressursbank.bench.crowd;

import org.jspecify.annotations.NullMarked;
