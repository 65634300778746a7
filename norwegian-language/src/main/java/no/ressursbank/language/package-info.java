/**
 * Owns the words of bokmål and nynorsk: normalising, the nynorsk map, stemming and
 * folding. It may use nothing but the JDK and its own word lists, which the project wrote
 * from its own knowledge of the language; no other list was copied or consulted.
 */
@NullMarked
package no.ressursbank.language;

import org.jspecify.annotations.NullMarked;
