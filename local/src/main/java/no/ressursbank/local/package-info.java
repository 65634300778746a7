/**
 * Owns processes, ports and directories on one machine: the servers the bank needs, the
 * launcher that starts the whole bank, and the same servers for tests. Nothing in the
 * bank may need this package to run.
 */
@NullMarked
package no.ressursbank.local;

import org.jspecify.annotations.NullMarked;
