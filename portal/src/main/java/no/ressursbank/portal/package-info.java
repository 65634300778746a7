/**
 * The portal: pages for people, made of what the two services answer over HTTP. Each
 * package below is a part of the site; they read through {@code bank} and stand in the
 * frame of {@code layout}.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal;
