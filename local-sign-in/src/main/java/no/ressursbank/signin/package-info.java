/**
 * Signs demo users in on one machine, as Feide does in production: OpenID Connect with a
 * key of its own, made at start. A program of its own, so that nothing of it is ever part
 * of what runs in production (decision 0013).
 */
@NullMarked
package no.ressursbank.signin;

import org.jspecify.annotations.NullMarked;
