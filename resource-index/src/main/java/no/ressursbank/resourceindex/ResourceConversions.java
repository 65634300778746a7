package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Locale;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
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
				List.of(new FromKind(), new ToKind(), new FromLanguage(), new ToLanguage()));
	}

	@WritingConverter
	private static final class FromKind implements Converter<Kind, String> {

		@Override
		public String convert(Kind kind) {
			return kind.code();
		}

	}

	@ReadingConverter
	private static final class ToKind implements Converter<String, Kind> {

		@Override
		public Kind convert(String code) {
			return Kind.valueOf(code.toUpperCase(Locale.ROOT));
		}

	}

	@WritingConverter
	private static final class FromLanguage implements Converter<Language, String> {

		@Override
		public String convert(Language language) {
			return language.code();
		}

	}

	@ReadingConverter
	private static final class ToLanguage implements Converter<String, Language> {

		@Override
		public Language convert(String code) {
			return Language.ofCode(code);
		}

	}

}
