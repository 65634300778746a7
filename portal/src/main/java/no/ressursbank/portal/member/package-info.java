/**
 * Who is signed in, and what the content service gives to them alone. Their tokens stay
 * in the session of this program; a browser gets nothing but the name of the session.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.member;
