package no.ressursbank.portal.insight;

import java.util.List;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.insight.Section.Row;
import no.ressursbank.portal.layout.Pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the bank has on each component of the working model. */
@Component
@Order(3)
class ModelSource implements Source {

	private final ContentService content;

	private final Pages pages;

	private final Words words;

	ModelSource(ContentService content, Pages pages, Words words) {
		this.content = content;
		this.pages = pages;
		this.words = words;
	}

	@Override
	public List<String> ids() {
		return List.of("model");
	}

	@Override
	public List<Section> sections() {
		List<Row> rows = this.content.model()
			.modules()
			.stream()
			.flatMap((module) -> module.components()
				.stream()
				.map((component) -> new Row(component.title(), this.pages.search("model", component.id()),
						List.of(Math.toIntExact(component.coverage()), module.title()))))
			.toList();
		long empty = rows.stream().filter((row) -> row.cells().getFirst().equals(0)).count();
		return List.of(new Section("model", this.words.summary("model", empty),
				this.words.columns("component", "resources", "module"), rows, 1, null));
	}

}
