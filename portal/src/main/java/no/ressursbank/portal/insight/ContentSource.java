package no.ressursbank.portal.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import no.ressursbank.portal.bank.Labels;
import no.ressursbank.portal.insight.ContentFigures.ThemeFigures;
import no.ressursbank.portal.insight.Section.Row;
import no.ressursbank.portal.layout.Pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How fresh, how readable and how even the content is, theme by theme. */
@Component
@Order(2)
class ContentSource implements Source {

	/** Over this a text is hard to read. */
	private static final int HARD = 50;

	/** The least share of nynorsk, in per cent. */
	private static final int NYNORSK = 25;

	private final EditorService editors;

	private final Labels labels;

	private final Pages pages;

	private final Words words;

	ContentSource(EditorService editors, Labels labels, Pages pages, Words words) {
		this.editors = editors;
		this.labels = labels;
		this.pages = pages;
		this.words = words;
	}

	@Override
	public List<String> ids() {
		return List.of("age", "due", "languages", "lix", "coverage");
	}

	@Override
	public List<Section> sections() {
		ContentFigures figures = this.editors.content();
		return List.of(age(figures), due(figures), languages(figures), lix(figures), coverage(figures));
	}

	private Section age(ContentFigures figures) {
		List<Row> rows = figures.themes()
			.stream()
			.map((theme) -> row(theme, List.of(theme.fresh(), theme.soon(), theme.overdue())))
			.toList();
		int overdue = figures.themes().stream().mapToInt(ThemeFigures::overdue).sum();
		return new Section("age", this.words.summary("age", overdue),
				this.words.columns("theme", "fresh", "soon", "overdue"), rows, 3, null);
	}

	private Section due(ContentFigures figures) {
		List<Row> rows = figures.due()
			.stream()
			.map((due) -> new Row(due.title(), this.pages.of(due.kind(), due.id()),
					List.of(this.words.of("kind." + due.kind()), this.labels.readable(due.steward()),
							this.words.date(due.reviewBy()))))
			.toList();
		return new Section("due", this.words.summary("due", rows.size()),
				this.words.columns("resource", "kind", "steward", "review-by"), rows, 0, null);
	}

	private Section languages(ContentFigures figures) {
		int all = figures.languages().values().stream().mapToInt(Integer::intValue).sum();
		List<Row> rows = figures.languages()
			.entrySet()
			.stream()
			.map((one) -> new Row(this.words.of("language." + one.getKey()),
					this.pages.search("language", one.getKey()),
					List.of(Math.round(100f * one.getValue() / all), one.getValue())))
			.toList();
		int nynorsk = Math.round(100f * figures.languages().getOrDefault("nn", 0) / Math.max(1, all));
		return new Section("languages", this.words.summary("languages", nynorsk, NYNORSK),
				this.words.columns("language", "percent", "resources"), rows, 1, NYNORSK);
	}

	private Section lix(ContentFigures figures) {
		List<Row> rows = figures.themes()
			.stream()
			.filter((theme) -> theme.lix() != null)
			.map((theme) -> row(theme, List.of(theme.lix() != null ? theme.lix() : 0)))
			.toList();
		long hard = figures.themes().stream().filter((theme) -> theme.lix() != null && theme.lix() > HARD).count();
		return new Section("lix", this.words.summary("lix", hard), this.words.columns("theme", "lix"), rows, 1, HARD);
	}

	private Section coverage(ContentFigures figures) {
		Set<String> audiences = new TreeSet<>();
		figures.themes().forEach((theme) -> audiences.addAll(theme.audiences().keySet()));
		List<String> columns = new ArrayList<>(this.words.columns("theme"));
		columns.addAll(this.labels.of("audience", List.copyOf(audiences)));
		List<Row> rows = figures.themes().stream().map((theme) -> row(theme, counts(theme, audiences))).toList();
		long gaps = rows.stream().flatMap((row) -> row.cells().stream()).filter((count) -> count.equals(0)).count();
		return new Section("coverage", this.words.summary("coverage", gaps), columns, rows, 0, null);
	}

	private static List<Object> counts(ThemeFigures theme, Set<String> audiences) {
		Map<String, Integer> counts = theme.audiences();
		return audiences.stream().<Object>map((audience) -> counts.getOrDefault(audience, 0)).toList();
	}

	private Row row(ThemeFigures theme, List<Object> cells) {
		return new Row(theme.title(), this.pages.of("theme", theme.id()), cells);
	}

}
