/**
 * What holds for every page: language, headers, addresses, texts around the content, and
 * the pages for what fails.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.layout;
