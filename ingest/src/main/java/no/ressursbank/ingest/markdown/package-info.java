/**
 * Markdown articles: front matter, body, safe HTML and passages. The Markdown library
 * stays behind {@link MarkdownRenderer}.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.markdown;
