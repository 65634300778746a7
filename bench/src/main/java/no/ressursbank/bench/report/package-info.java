/**
 * What a person and a program get to see of the figures.
 */
@NullMarked
package no.ressursbank.bench.report;

import org.jspecify.annotations.NullMarked;
