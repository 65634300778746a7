/**
 * How many a service lets in at once, and what it says to the others.
 */
@NullMarked
package no.ressursbank.door;

import org.jspecify.annotations.NullMarked;
