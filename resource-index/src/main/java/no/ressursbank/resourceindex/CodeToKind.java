package no.ressursbank.resourceindex;

import java.util.Locale;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Reads a {@link Kind} from its code. */
@ReadingConverter
final class CodeToKind implements Converter<String, Kind> {

	@Override
	public Kind convert(String code) {
		return Kind.valueOf(code.toUpperCase(Locale.ROOT));
	}

}
