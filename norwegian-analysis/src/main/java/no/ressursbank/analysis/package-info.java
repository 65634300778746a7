/**
 * Owns the Elasticsearch plugin: token filters and a character filter around the words of
 * {@code no.ressursbank.language}. It may use Lucene, the stable plugin API and that
 * package. A component is never renamed or removed, since an index made with it would not
 * open again.
 */
@NullMarked
package no.ressursbank.analysis;

import org.jspecify.annotations.NullMarked;
