package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ParseCacheTests {

	@TempDir
	Path root;

	private ContentFolder content;

	@BeforeEach
	void createFolder() {
		this.content = new ContentFolder(this.root).articles(5)
			.article("lenke", "Se [en](artikkel-1.md).\n")
			.article("peker", "Tekst.\n")
			.write("articles/daarlig.md", "uten front matter");
		String text = ContentFolder.frontMatter("Peker").replace("steward:", "related: [artikkel-2]\nsteward:");
		this.content.write("articles/peker.md", text + "Tekst.\n");
	}

	@Test
	void givesTheSameAsWithoutACache() {
		State first = check();
		assertThat(check()).isEqualTo(first);
		forget();
		assertThat(check()).isEqualTo(first);
	}

	@Test
	void parsesOnlyWhatHasChanged() {
		check();
		Map<Path, FileTime> before = entries();
		this.content.article("artikkel-3", "Endret.\n");
		check();
		Map<Path, FileTime> after = entries();
		assertThat(after).hasSameSizeAs(before);
		after.entrySet().removeAll(before.entrySet());
		assertThat(after).hasSize(1);
	}

	@Test
	void parsesWhatRefersToSomethingThatHasGone() throws IOException {
		check();
		Files.delete(this.root.resolve("articles/artikkel-1.md"));
		Files.delete(this.root.resolve("articles/artikkel-2.md"));
		State after = check();
		assertThat(after.findings()).extracting(Finding::rule)
			.containsExactlyInAnyOrder("missing-front-matter", "broken-link", "unknown-reference");
		this.content.articles(2);
		assertThat(check().findings()).hasSize(1);
	}

	@Test
	void parsesWhatHasAnotherAdviceNow() {
		String text = ContentFolder.frontMatter("Ny").replace("steward:", "related: [artikel-77]\nsteward:");
		this.content.write("articles/ny.md", text + "Tekst.\n");
		assertThat(check().findings()).noneMatch((finding) -> finding.message().contains("«artikkel-77»?"));
		this.content.article("artikkel-77", "Tekst.\n");
		assertThat(check().findings()).anyMatch((finding) -> finding.message().contains("«artikkel-77»?"));
	}

	@Test
	void countsWordsAsIfAllWereReadAgain() throws IOException {
		check();
		this.content.article("artikkel-3", "Katten katten.\n").article("ny", "Hunden.\n");
		Files.delete(this.root.resolve("articles/artikkel-4.md"));
		State changed = check();
		forget();
		assertThat(check()).isEqualTo(changed);
	}

	@Test
	void isOnlySlowerWhenDamaged() {
		State first = check();
		for (Path file : entries().keySet()) {
			damage(file);
		}
		assertThat(check()).isEqualTo(first);
		damage(this.content.cache().resolve("summary"));
		assertThat(check()).isEqualTo(first);
	}

	@Test
	void putsBackWhatWasTakenFromTheStore(@TempDir Path store) throws IOException {
		byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
		this.content.write("articles/a.gif", gif).article("bilde", "Se ![en prikk](a.gif) her.\n");
		check(store);
		Path kept = stored(store);
		Files.delete(kept);
		check(store);
		assertThat(kept).hasBinaryContent(gif);
	}

	@Test
	void aRunBesideAnotherGetsACacheOfItsOwn() throws IOException {
		State first = check();
		try (ParseCache held = ParseCache.open(this.content.cache())) {
			assertThat(held.before().outcomes()).isNotEmpty();
			try (ParseCache other = ParseCache.open(this.content.cache())) {
				assertThat(other.before().outcomes()).isEmpty();
			}
			assertThat(check()).isEqualTo(first);
		}
	}

	private static Path stored(Path store) throws IOException {
		try (Stream<Path> files = Files.walk(store)) {
			return files.filter(Files::isRegularFile).findFirst().orElseThrow();
		}
	}

	private State check() {
		return check(null);
	}

	private State check(@Nullable Path store) {
		try (ParseCache cache = ParseCache.open(this.content.cache())) {
			CheckedContent checked = ContentCheck.run(this.root, cache, store, ContentFolder.silent());
			return new State(List.copyOf(checked.resources()), checked.findings(), checked.words().forms());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void forget() {
		entries().keySet().forEach(ParseCacheTests::delete);
		delete(this.content.cache().resolve("summary"));
	}

	private Map<Path, FileTime> entries() {
		Map<Path, FileTime> entries = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.content.cache().resolve("entries"))) {
			for (Path file : files.toList()) {
				entries.put(file, Files.getLastModifiedTime(file));
			}
			return entries;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void damage(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			bytes[bytes.length / 2] ^= 1;
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record State(List<ResourceDocument> resources, List<Finding> findings, Map<String, Integer> forms) {
	}

}
