@NullMarked
package no.ressursbank.local;

import org.jspecify.annotations.NullMarked;
