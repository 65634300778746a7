package no.ressursbank.ingest;

/**
 * What an editor may ask of a publication.
 *
 * @param full write a new index even when nothing changed
 * @param force publish even when the number of documents has collapsed
 */
record PublishOptions(boolean full, boolean force) {
}
