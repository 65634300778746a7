package no.ressursbank.ingest.pdf.layout;

/**
 * What a block of text is to its reader.
 */
public enum BlockType {

	HEADING, PARAGRAPH,

	/** A bullet or a number and what belongs to it. */
	LIST_ITEM,

	/** Rows as lines, cells between tabs. */
	TABLE,

	/** Apart from the text that refers to it. */
	FOOTNOTE,

	/** A line of a table of contents: shown, but no answer to a search. */
	CONTENTS

}
