package no.ressursbank.resourceindex;

import java.util.List;

import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;

/**
 * How the enums stand in the index: by their code, as in files and in the API.
 */
public final class ResourceConversions {

	private ResourceConversions() {
	}

	/**
	 * The conversions every reader and the writer must use.
	 */
	public static ElasticsearchCustomConversions conversions() {
		return new ElasticsearchCustomConversions(
				List.of(new KindToCode(), new CodeToKind(), new LanguageToCode(), new CodeToLanguage()));
	}

}
