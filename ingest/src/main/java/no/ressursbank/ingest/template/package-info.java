/**
 * Files that editors begin with.
 */
@NullMarked
package no.ressursbank.ingest.template;

import org.jspecify.annotations.NullMarked;
