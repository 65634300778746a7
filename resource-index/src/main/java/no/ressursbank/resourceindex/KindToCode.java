package no.ressursbank.resourceindex;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Writes a {@link Kind} as its code. */
@WritingConverter
final class KindToCode implements Converter<Kind, String> {

	@Override
	public String convert(Kind kind) {
		return kind.code();
	}

}
