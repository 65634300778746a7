/**
 * The content API. Each direct sub-package is a module with its declared dependencies.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.content;
