package no.ressursbank.bench.corpus;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A Markdown file in its two parts. Fields that cannot be read are as if they were not
 * there.
 */
record FrontMatter(Map<?, ?> fields, String body) {

	private static final Pattern PARTS = Pattern.compile("\\A\\s*---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)",
			Pattern.DOTALL);

	static FrontMatter split(String text) {
		Matcher parts = PARTS.matcher(text);
		return parts.find() ? new FrontMatter(fields(parts.group(1)), text.substring(parts.end()))
				: new FrontMatter(Map.of(), text);
	}

	static Map<?, ?> fields(String yaml) {
		return (yaml(yaml) instanceof Map<?, ?> fields) ? fields : Map.of();
	}

	/** What a YAML text holds; null when it is empty or broken. */
	static @Nullable Object yaml(String yaml) {
		try {
			return new Load(LoadSettings.builder().build()).loadFromString(yaml);
		}
		catch (YamlEngineException ex) {
			return null;
		}
	}

	/** The value as text; empty when there is none. */
	String text(String name) {
		return text(this.fields, name);
	}

	static String text(Map<?, ?> fields, String name) {
		Object value = fields.get(name);
		return (value != null) ? value.toString().strip() : "";
	}

}
