/**
 * What editors can learn: each part as a chart, as a table and as a file, with what to do
 * about it.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.insight;
