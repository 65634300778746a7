package no.ressursbank.content.resource;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;
import org.jspecify.annotations.Nullable;

/**
 * A theme. Title and summary are in the reader's language, and in all of them beside.
 *
 * @param responsible who its steward is; null when the bank has no name for that
 */
record ThemeView(String id, String kind, String title, Map<String, String> titles, String summary,
		Map<String, String> summaries, String steward, @Nullable StewardView responsible, boolean sensitive,
		List<HelpLineView> help, String url) {

	/** What a client may ask for by name. */
	static final List<String> FIELDS = Arrays.stream(ThemeView.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	static ThemeView of(ResourceDocument document, Register register, String language) {
		ThemeEntry theme = Objects.requireNonNull(document.theme());
		return new ThemeView(theme.id(), document.kind().code(),
				Translated.of(theme.titles(), language, document.title()), theme.titles(),
				Translated.of(theme.summaries(), language, document.summary()), theme.summaries(),
				document.editorial().steward(), StewardView.of(document.editorial().steward(), register),
				theme.sensitive(), HelpLineView.of(theme.helpLines(), language), "/api/themes/" + theme.id());
	}

}
