/**
 * Figures for rankings, and whether a difference between two engines could be chance;
 * figures for waiting. Knows no engine and no corpus.
 */
@NullMarked
package no.ressursbank.bench.measure;

import org.jspecify.annotations.NullMarked;
