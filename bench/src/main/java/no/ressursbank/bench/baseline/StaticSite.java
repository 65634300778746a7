package no.ressursbank.bench.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody gets for free: pages built by Hugo, and a search over them by Pagefind.
 */
public final class StaticSite {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String LAYOUT = """
			<!doctype html><html lang="nb"><head><title>{{ .Title }}</title></head>
			<body data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>
			""";

	private final Tool hugo;

	private final Tool pagefind;

	private StaticSite(Tool hugo, Tool pagefind) {
		this.hugo = hugo;
		this.pagefind = pagefind;
	}

	/** Empty when one of the two is not installed. */
	public static Optional<StaticSite> find() {
		return Tool.named("hugo")
			.flatMap((hugo) -> Tool.named("pagefind").map((pagefind) -> new StaticSite(hugo, pagefind)));
	}

	/**
	 * Builds a site that can be searched.
	 * @param folder new or empty
	 * @return how many seconds that took, without writing the pages
	 */
	public double build(Stream<Page> pages, Path folder) throws IOException {
		Path content = Files.createDirectories(folder.resolve("content"));
		Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
		Files.writeString(folder.resolve("config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Utvalg\"\n");
		Files.writeString(layouts.resolve("single.html"), LAYOUT);
		Files.writeString(layouts.resolve("list.html"), LAYOUT);
		int written = 0;
		for (Page page : (Iterable<Page>) pages::iterator) {
			// Braces would be orders to Hugo, and an index would stand for all others.
			Files.writeString(content.resolve("side-" + ++written + ".md"), "---\ntitle: "
					+ JSON.writeValueAsString(page.title()) + "\n---\n" + page.markdown().replace("{{", "{ {"));
		}
		Path built = folder.resolve("public");
		double seconds = this.hugo.run("--source", folder.toString(), "--destination", built.toString(), "--quiet")
				+ this.pagefind.run("--site", built.toString());
		if (pages(built) < written) {
			throw new IllegalStateException("Hugo har bygget %d av %d sider".formatted(pages(built), written));
		}
		return seconds;
	}

	private static long pages(Path built) throws IOException {
		try (Stream<Path> files = Files.walk(built)) {
			return files.filter((file) -> file.endsWith("index.html")).count();
		}
	}

}
