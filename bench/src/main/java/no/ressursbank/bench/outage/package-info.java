/**
 * What readers and members meet while what the services depend on is slow, silent, full
 * or gone, and how soon all is well again.
 */
@NullMarked
package no.ressursbank.bench.outage;

import org.jspecify.annotations.NullMarked;
