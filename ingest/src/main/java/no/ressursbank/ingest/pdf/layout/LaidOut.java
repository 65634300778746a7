package no.ressursbank.ingest.pdf.layout;

import java.util.List;

/**
 * A document as its author meant it.
 *
 * @param blocks in reading order
 * @param running the lines left out because they run along with the pages
 */
public record LaidOut(List<Block> blocks, List<Block.Part> running) {
}
