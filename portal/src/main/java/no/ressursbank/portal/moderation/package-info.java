/**
 * What waits for moderators, and what they decide.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.moderation;
