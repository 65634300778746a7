/**
 * Words of bokmål and nynorsk.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.language;
