/**
 * What networks do to connections: a proxy for TCP between a program and a server, which
 * delays, loses, cuts and forges what passes. Knows nothing of what it passes on.
 */
@NullMarked
package no.ressursbank.bench.proxy;

import org.jspecify.annotations.NullMarked;
