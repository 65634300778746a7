package no.ressursbank.ingest.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words what the parser means. The two cases named here are nearly all that
 * editors meet.
 */
final class YamlAdvice {

	private YamlAdvice() {
	}

	static String about(MarkedYamlEngineException problem) {
		String cause = String.valueOf(problem.getProblem());
		if (cause.contains("mapping values are not allowed")) {
			return "Et kolon midt i en verdi må stå i anførselstegn. Skriv slik: title: \"Mobbing: hva nå?\"";
		}
		if (cause.contains("TAB")) {
			return "Det er brukt tabulator. Bruk mellomrom i stedet.";
		}
		return "Kan ikke lese YAML: " + cause;
	}

}
