package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Streets with a house number. Words that are streets or nothing need no more; words that
 * may be other places need somebody who lives there.
 */
final class Addresses implements Detector {

	private static final Pattern STREET = Pattern
		.compile("\\p{L}{2,}(?:veien|vegen|vei|veg|gata|gaten|gate|stien|stigen|alléen|alleen|allé|terrasse|smauet)");

	private static final Pattern PLACE = Pattern
		.compile("\\p{L}{2,}(?:bakken|bakke|åsen|ringen|svingen|kroken|tunet|faret|løpet|lia|haugen|toppen|holtet|snipa"
				+ "|torget|brygge|kaia|landet|grenda|jordet|marka|myra|berget|vollen|skogen|lunden|åkeren|enga|løkka|dalen"
				+ "|høgda|heia|vangen|moen|teigen|leitet|bråtet|plass|plassen|stranda|neset)");

	private static final Set<String> STREETS = Set.of("gate", "gata", "vei", "veg", "allé", "alle", "plass",
			"terrasse");

	private static final Pattern HOUSE = Pattern.compile("[1-9]\\d{0,2}[a-hA-H]?");

	private static final Pattern LIVES = Pattern
		.compile("\\b(?:bo|bor|bur|bodde|budde|adress[ea]?n?|hente[trn]?|henta|heim|hjem|flytte[trn]?|flytta"
				+ "|registrert|holder til|held til|følge|familien|mor i|far i)\\b");

	private static final Set<String> ROADS = Set.of("europavei", "europaveg", "riksvei", "riksveg", "fylkesvei");

	private static final Set<String> COUNTED = Set.of("km", "kilometer", "meter", "barn", "elever", "elevar", "prosent",
			"år");

	private static final Set<String> JOINTS = Set.of(".", ":", "/");

	private static final int NEAR = 45;

	@Override
	public List<Hit> find(Reading reading) {
		Words words = reading.words();
		List<Hit> hits = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			if (HOUSE.matcher(words.at(at + 1).text()).matches() && !isMeasure(words, at + 2)
					&& isStreet(reading, words, at)) {
				int from = (words.at(at).isCapitalised() ? words.at(at) : words.at(at - 1)).from();
				hits.add(new Hit(Rule.ADDRESS, from, words.at(at + 1).to()));
			}
		}
		return hits;
	}

	private static boolean isStreet(Reading reading, Words words, int at) {
		Word word = words.at(at);
		if (word.in(STREETS)) {
			return words.at(at - 1).looksLikeName();
		}
		if (!word.looksLikeName() || word.in(ROADS)) {
			return false;
		}
		return STREET.matcher(word.lower()).matches()
				|| (PLACE.matcher(word.lower()).matches() && LIVES.matcher(reading.before(word.from(), NEAR)).find());
	}

	/** "Storgata 3 kilometer unna", "Parkveien 12.30": a number of something else. */
	private static boolean isMeasure(Words words, int at) {
		return words.at(at).in(COUNTED) || (words.at(at).in(JOINTS) && words.at(at + 1).isNumber()
				&& words.at(at + 1).from() == words.at(at).to());
	}

}
