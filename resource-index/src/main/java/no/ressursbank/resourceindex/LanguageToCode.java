package no.ressursbank.resourceindex;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Writes a {@link Language} as its code. */
@WritingConverter
final class LanguageToCode implements Converter<Language, String> {

	@Override
	public String convert(Language language) {
		return language.code();
	}

}
