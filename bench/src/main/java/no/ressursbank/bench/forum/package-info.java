/**
 * Members who write, change and hide posts while the bank is killed under them; and what
 * must be found of it afterwards: everything that was acknowledged, once, and nothing
 * that was taken away.
 */
@NullMarked
package no.ressursbank.bench.forum;

import org.jspecify.annotations.NullMarked;
