/**
 * The command line that measures a bank. It knows the bank only by its content folders,
 * its command line and HTTP, as everyone else does.
 */
@NullMarked
package no.ressursbank.bench;

import org.jspecify.annotations.NullMarked;
