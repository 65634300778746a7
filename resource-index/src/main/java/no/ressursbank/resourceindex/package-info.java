/**
 * What an indexed resource is, and how an index of them is made beside the live one and
 * swapped in. Shared by the one writer and the readers; owns no query and no parsing.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.resourceindex;
