package no.ressursbank.content.guard;

import java.util.List;

/**
 * Looks for one kind of thing. Takes time in proportion to the length of the text.
 */
interface Detector {

	List<Hit> find(Reading reading);

}
