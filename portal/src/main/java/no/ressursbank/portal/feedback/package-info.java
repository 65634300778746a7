/**
 * What readers think of a text, and what they looked for and did not find. Nobody tells
 * who they are.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.feedback;
