package no.ressursbank.ingest.yaml;

import java.util.Map;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words what the parser means. The two cases named here are nearly all that
 * editors meet.
 */
final class YamlAdvice {

	/** What editors are told by what the parser says. */
	private static final Map<String, String> CAUSES = Map.of("could not find expected ':'",
			"Linjen over er ikke et felt: det mangler et kolon etter navnet, eller teksten skal rykkes inn.",
			"expected <block end>",
			"Innrykket stemmer ikke med linjene over. Begynn felt helt til venstre, og rykk punkter i en liste like langt inn.",
			"found unexpected end of stream", "Et anførselstegn eller en klamme er ikke lukket.", "expected ',' or ']'",
			"Listen er ikke lukket. Skriv slik: [mobbing, trivsel]", "expected ',' or '}'",
			"Klammen er ikke lukket. Skriv slik: {nb: Mobbing, nn: Mobbing}", "cannot start any token",
			"Verdien begynner med et tegn som betyr noe eget. Sett anførselstegn rundt hele verdien.",
			"undefined alias", "Verdien begynner med «*», som betyr noe eget. Sett anførselstegn rundt hele verdien.",
			"expected the node content",
			"Her mangler det en verdi, eller den begynner med et tegn som betyr noe eget.");

	private YamlAdvice() {
	}

	/** The rule that is broken. */
	static String rule(MarkedYamlEngineException problem) {
		String cause = String.valueOf(problem.getProblem());
		if (cause.contains("mapping values are not allowed")) {
			return "unquoted-colon";
		}
		return (cause.contains("TAB") || cause.contains("\\t")) ? "tabs" : "invalid-yaml";
	}

	static String about(MarkedYamlEngineException problem) {
		String cause = String.valueOf(problem.getProblem());
		if (cause.contains("mapping values are not allowed")) {
			return "Et kolon midt i en verdi må stå i anførselstegn. Skriv slik: title: \"Mobbing: hva nå?\"";
		}
		if (rule(problem).equals("tabs")) {
			return "Det er brukt tabulator. Bruk mellomrom i stedet.";
		}
		return CAUSES.entrySet()
			.stream()
			.filter((known) -> cause.contains(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("Kan ikke lese feltene her: " + cause);
	}

}
