/**
 * What was found, written for people, for GitHub and for other programs. Knows findings
 * and rules, and reads the lines they stand on.
 */
@NullMarked
package no.ressursbank.ingest.report;

import org.jspecify.annotations.NullMarked;
