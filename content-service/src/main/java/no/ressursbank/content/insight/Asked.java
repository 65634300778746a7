package no.ressursbank.content.insight;

/**
 * What several must have asked.
 *
 * @param query in lower case
 * @param days on how many of them it was asked
 * @param without how many times nothing was found
 * @param missing whether nothing was found the last day it was asked
 */
record Asked(String query, long times, long days, long without, boolean missing) {
}
