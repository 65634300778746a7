/**
 * How a text reads and what must not stand in it: readability, language, former law,
 * identity numbers. Knows places and findings, not how a text is parsed.
 */
@NullMarked
package no.ressursbank.ingest.quality;

import org.jspecify.annotations.NullMarked;
