package no.ressursbank.resourceindex;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Reads a {@link Language} from its code. */
@ReadingConverter
final class CodeToLanguage implements Converter<String, Language> {

	@Override
	public Language convert(String code) {
		return Language.ofCode(code);
	}

}
