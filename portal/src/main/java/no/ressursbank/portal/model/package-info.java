/**
 * The working model as a circle, with what the bank has on each part.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.model;
