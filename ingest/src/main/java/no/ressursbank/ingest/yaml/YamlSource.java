package no.ressursbank.ingest.yaml;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;

/**
 * A YAML text as a JSON tree that knows where each value stood.
 *
 * @param root the tree; an object with no fields when the text was empty
 * @param places by JSON pointer; the root's is the empty string
 */
public record YamlSource(JsonNode root, Map<String, Place> places) {

	private static final int MAX_CHARACTERS = 256 * 1024;

	/**
	 * Parses a text.
	 * @param start where the text begins in its file
	 * @throws Rejection when it is not YAML, or uses what content never needs: equal
	 * keys, aliases, nesting deeper than ten
	 */
	public static YamlSource parse(String text, Place start) throws Rejection {
		LoadSettings settings = LoadSettings.builder()
			.setMaxAliasesForCollections(0)
			.setCodePointLimit(MAX_CHARACTERS)
			.build();
		try {
			Optional<Node> node = new Compose(settings).composeString(text);
			return YamlTree.build(node, start);
		}
		catch (MarkedYamlEngineException ex) {
			Place place = ex.getProblemMark().map((mark) -> place(mark, start)).orElse(start);
			throw new Rejection(Finding.error(place, YamlAdvice.rule(ex), YamlAdvice.about(ex)));
		}
		catch (YamlEngineException ex) {
			throw new Rejection(Finding.error(start, "invalid-yaml", "Kan ikke lese YAML: " + ex.getMessage()));
		}
		catch (StackOverflowError ex) {
			throw new Rejection(
					Finding.error(start, "invalid-yaml", "YAML-en er nøstet altfor dypt. Gjør den flatere."));
		}
	}

	/**
	 * Where a value stood, or the nearest value around it that stood anywhere.
	 * @param pointer a JSON pointer
	 */
	public Place place(String pointer) {
		String at = pointer;
		while (!this.places.containsKey(at)) {
			at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
		}
		return Objects.requireNonNull(this.places.get(at));
	}

	static Place place(Mark mark, Place start) {
		int column = (mark.getLine() == 0) ? mark.getColumn() + start.column() : mark.getColumn() + 1;
		return new Place(start.file(), start.line() + mark.getLine(), column);
	}

}
