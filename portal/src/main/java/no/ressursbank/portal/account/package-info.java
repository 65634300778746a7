/**
 * What members can see and decide of what the bank keeps of them.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.account;
