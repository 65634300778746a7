/**
 * The rules that content is checked against, told in bokmål, nynorsk and English.
 */
@NullMarked
package no.ressursbank.ingest.rule;

import org.jspecify.annotations.NullMarked;
