package no.ressursbank.content.resource;

import java.util.List;
import java.util.Objects;

import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The working model, with titles in the reader's language and in all of them beside, and
 * how well the bank covers it.
 */
record ModelView(String id, String kind, String title, String summary, List<ModuleView> modules,
		List<HelpLineView> help, String url) {

	static ModelView of(ModelPage page, String language) {
		ResourceDocument document = page.model();
		ModelEntry model = Objects.requireNonNull(document.model());
		// There is one: its kind is its name.
		return new ModelView(document.kind().code(), document.kind().code(), document.title(), document.summary(),
				model.modules().stream().map((module) -> ModuleView.of(module, page, language)).toList(),
				HelpLineView.of(page.helpLines(), language), "/api/model");
	}

}
