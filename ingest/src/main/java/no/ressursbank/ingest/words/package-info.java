/**
 * What the content and its editors know about words, for the index and for those who
 * search it. May use the language core.
 */
@NullMarked
package no.ressursbank.ingest.words;

import org.jspecify.annotations.NullMarked;
