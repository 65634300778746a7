package no.ressursbank.portal.insight;

import java.util.List;

import no.ressursbank.portal.insight.Section.Row;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What readers say of what there is, and wish for. */
@Component
@Order(4)
class ReaderSource implements Source {

	private final EditorService editors;

	private final Words words;

	ReaderSource(EditorService editors, Words words) {
		this.editors = editors;
		this.words = words;
	}

	@Override
	public List<String> ids() {
		return List.of("useful", "suggestions", "wishes");
	}

	@Override
	public List<Section> sections() {
		List<Verdict> verdicts = this.editors.feedback();
		return List.of(useful(verdicts), suggestions(verdicts), wishes());
	}

	private Section useful(List<Verdict> verdicts) {
		List<Row> rows = verdicts.stream()
			.map((verdict) -> row(verdict, List.of(verdict.useful(), verdict.notUseful())))
			.toList();
		int answers = verdicts.stream().mapToInt((verdict) -> verdict.useful() + verdict.notUseful()).sum();
		return new Section("useful", this.words.summary("useful", answers),
				this.words.columns("resource", "useful", "not-useful"), rows, 2, null);
	}

	private Section suggestions(List<Verdict> verdicts) {
		List<Row> rows = verdicts.stream()
			.flatMap((verdict) -> verdict.suggestions()
				.stream()
				.map((suggestion) -> row(verdict, List.of(suggestion.text(), this.words.date(suggestion.created())))))
			.toList();
		return new Section("suggestions", this.words.summary("suggestions", rows.size()),
				this.words.columns("resource", "suggestion", "date"), rows, 0, null);
	}

	private Section wishes() {
		List<Row> rows = this.editors.wishes()
			.stream()
			.map((wish) -> new Row(wish.text(), null, List.of(this.words.date(wish.created()))))
			.toList();
		return new Section("wishes", this.words.summary("wishes", rows.size()), this.words.columns("wish", "date"),
				rows, 0, null);
	}

	private static Row row(Verdict verdict, List<Object> cells) {
		return new Row(verdict.resource(), "/ressurs/" + verdict.resource(), cells);
	}

}
