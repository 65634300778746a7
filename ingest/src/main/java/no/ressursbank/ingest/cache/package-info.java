/**
 * What parsing made of each file, kept on disk: an unchanged file costs a hash, and no
 * text must be held in memory. Whatever is missing or damaged here is only made again.
 */
@NullMarked
package no.ressursbank.ingest.cache;

import org.jspecify.annotations.NullMarked;
