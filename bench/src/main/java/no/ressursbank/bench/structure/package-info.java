/**
 * How well the structure of PDF files is found, against labels made by eye.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.bench.structure;
