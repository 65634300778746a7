package no.ressursbank.content.resource;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * A theme. Title and summary are in the reader's language, and in all of them beside.
 */
record ThemeView(String id, String kind, String title, Map<String, String> titles, String summary,
		Map<String, String> summaries, String steward, boolean sensitive, List<HelpLineView> help, String url) {

	/** What a client may ask for by name. */
	static final List<String> FIELDS = Arrays.stream(ThemeView.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	static ThemeView of(ResourceDocument document, String language) {
		ThemeEntry theme = Objects.requireNonNull(document.theme());
		return new ThemeView(theme.id(), document.kind().code(),
				Translated.of(theme.titles(), language, document.title()), theme.titles(),
				Translated.of(theme.summaries(), language, document.summary()), theme.summaries(),
				document.editorial().steward(), theme.sensitive(), HelpLineView.of(theme.helpLines(), language),
				"/api/themes/" + theme.id());
	}

}
