/**
 * Shows beside each page what was found in its text, while somebody writes it. Off unless
 * it is told where the findings are.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.preview;
