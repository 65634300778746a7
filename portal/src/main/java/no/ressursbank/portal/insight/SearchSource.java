package no.ressursbank.portal.insight;

import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.ressursbank.portal.bank.SearchService;
import no.ressursbank.portal.bank.Suggestions;
import no.ressursbank.portal.insight.Section.Row;
import no.ressursbank.portal.layout.Pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is searched for, what is missing, and where readers find what they open. */
@Component
@Order(1)
class SearchSource implements Source {

	private final EditorService editors;

	private final SearchService search;

	private final Pages pages;

	private final Words words;

	SearchSource(EditorService editors, SearchService search, Pages pages, Words words) {
		this.editors = editors;
		this.search = search;
		this.pages = pages;
		this.words = words;
	}

	@Override
	public List<String> ids() {
		return List.of("weeks", "asked", "missing", "missing-themes", "clicks");
	}

	@Override
	public List<Section> sections() {
		Searches searches = this.editors.searches();
		Map<Searches.Asked, String> themes = new LinkedHashMap<>();
		searches.missing().forEach((asked) -> themes.put(asked, theme(asked.query())));
		return List.of(weeks(searches), asked(searches), missing(themes), missingThemes(themes), clicks(searches));
	}

	private Section weeks(Searches searches) {
		List<Row> rows = searches.weeks()
			.stream()
			.map((week) -> new Row(
					this.words.of("insight.week", week.begin().get(WeekFields.ISO.weekOfWeekBasedYear()),
							this.words.date(week.begin())),
					null, List.of(week.searches() - week.without(), week.without())))
			.toList();
		int all = searches.weeks().stream().mapToInt(Searches.Week::searches).sum();
		int without = searches.weeks().stream().mapToInt(Searches.Week::without).sum();
		return new Section("weeks", this.words.summary("weeks", all, without),
				this.words.columns("week", "found", "without"), rows, 2, null);
	}

	private Section asked(Searches searches) {
		List<Row> rows = searches.asked()
			.stream()
			.map((asked) -> row(asked, List.of(asked.times(), asked.days(), asked.without())))
			.toList();
		return new Section("asked", this.words.summary("asked", rows.size()),
				this.words.columns("query", "times", "days", "without"), rows, 1, null);
	}

	private Section missing(Map<Searches.Asked, String> themes) {
		List<Row> rows = themes.entrySet()
			.stream()
			.map((one) -> row(one.getKey(), List.of(one.getKey().without(), one.getKey().days(), one.getValue())))
			.toList();
		return new Section("missing", this.words.summary("missing", rows.size()),
				this.words.columns("query", "without", "days", "theme"), rows, 1, null);
	}

	private Section missingThemes(Map<Searches.Asked, String> themes) {
		Map<String, Integer> times = new LinkedHashMap<>();
		themes.forEach((asked, theme) -> times.merge(theme, asked.without(), Integer::sum));
		List<Row> rows = times.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
			.map((one) -> new Row(one.getKey(), null, List.of(one.getValue())))
			.toList();
		return new Section("missing-themes", this.words.summary("missing-themes", rows.size()),
				this.words.columns("theme", "without"), rows, 1, null);
	}

	private Section clicks(Searches searches) {
		int all = searches.clicks().stream().mapToInt(Searches.Click::times).sum();
		List<Row> rows = searches.clicks()
			.stream()
			.map((click) -> new Row(place(click.position()), null,
					List.of(click.times(), Math.round(100f * click.times() / all) + " %")))
			.toList();
		return new Section("clicks", this.words.summary("clicks", all), this.words.columns("place", "times", "share"),
				rows, 1, null);
	}

	private Row row(Searches.Asked asked, List<Object> cells) {
		return new Row(asked.query(), this.pages.search("q", asked.query()), cells);
	}

	private String place(int position) {
		return (position > 10) ? this.words.of("insight.place.later") : this.words.of("insight.place", position);
	}

	/** The theme that words of a question lead to. */
	private String theme(String query) {
		return this.search.suggest(query)
			.suggestions()
			.stream()
			.filter((one) -> one.kind().equals("theme"))
			.map(Suggestions.Suggestion::text)
			.findFirst()
			.orElseGet(() -> this.words.of("insight.theme.none"));
	}

}
