/**
 * YAML 1.2 with the place of every value kept, and its check against a JSON Schema with
 * messages an editor understands.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.yaml;
