package no.ressursbank.ingest.yaml;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns composed YAML nodes into a JSON tree, noting the place of each.
 */
final class YamlTree {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private static final int MAX_DEPTH = 10;

	private final Place start;

	private final Map<String, Place> places = new HashMap<>();

	private YamlTree(Place start) {
		this.start = start;
	}

	static YamlSource build(Optional<Node> root, Place start) throws Rejection {
		YamlTree tree = new YamlTree(start);
		tree.places.put("", start);
		JsonNode json = root.isPresent() ? tree.convert(root.get(), "", 0) : JSON.objectNode();
		return new YamlSource(json, tree.places);
	}

	private JsonNode convert(Node node, String pointer, int depth) throws Rejection {
		if (depth > MAX_DEPTH) {
			throw new Rejection(
					Finding.error(place(node), "invalid-yaml", "YAML-en er nøstet for dypt. Gjør den flatere."));
		}
		if (!pointer.isEmpty()) {
			this.places.putIfAbsent(pointer, place(node));
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping, pointer, depth);
			case SequenceNode sequence -> array(sequence, pointer, depth);
			case ScalarNode scalar -> scalar(scalar);
			default -> throw new Rejection(Finding.error(place(node), "invalid-yaml", "Ukjent YAML-konstruksjon."));
		};
	}

	private ObjectNode object(MappingNode mapping, String pointer, int depth) throws Rejection {
		ObjectNode object = JSON.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				throw new Rejection(
						Finding.error(place(tuple.getKeyNode()), "invalid-yaml", "Et feltnavn må være tekst."));
			}
			String name = key.getValue();
			if (object.has(name)) {
				throw new Rejection(Finding.error(place(key), "duplicate-field",
						"Feltet «" + name + "» står to ganger. Behold det ene."));
			}
			String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
			this.places.put("key:" + child, place(key));
			object.set(name, convert(tuple.getValueNode(), child, depth + 1));
		}
		return object;
	}

	private ArrayNode array(SequenceNode sequence, String pointer, int depth) throws Rejection {
		ArrayNode array = JSON.arrayNode();
		for (Node item : sequence.getValue()) {
			array.add(convert(item, pointer + "/" + array.size(), depth + 1));
		}
		return array;
	}

	private static JsonNode scalar(ScalarNode scalar) {
		String value = scalar.getValue();
		Tag tag = scalar.getTag();
		if (tag.equals(Tag.NULL)) {
			return JSON.nullNode();
		}
		if (tag.equals(Tag.BOOL)) {
			return JSON.booleanNode(Boolean.parseBoolean(value));
		}
		if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
			return number(value);
		}
		return JSON.stringNode(value);
	}

	/** Hexadecimal, octal, infinities and the like are no numbers to an editor. */
	private static JsonNode number(String value) {
		try {
			BigDecimal number = new BigDecimal(value);
			return (number.scale() <= 0 && number.precision() < 18) ? JSON.numberNode(number.longValueExact())
					: JSON.numberNode(number);
		}
		catch (NumberFormatException ex) {
			return JSON.stringNode(value);
		}
	}

	private Place place(Node node) {
		return node.getStartMark().map((mark) -> YamlSource.place(mark, this.start)).orElse(this.start);
	}

}
