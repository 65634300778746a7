/**
 * How fast the words of the language core are found, and what its lexicon weighs. The
 * only package that calls what it measures.
 */
@NullMarked
package no.ressursbank.bench.words;

import org.jspecify.annotations.NullMarked;
