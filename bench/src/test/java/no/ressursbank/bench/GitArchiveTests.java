package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.bench.bank.ContentRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GitArchiveTests {

	/** Git's list of so many is more than a pipe holds. */
	private static final int FILES = 1500;

	@TempDir
	Path folder;

	@TempDir
	Path target;

	@BeforeEach
	void commitManyFiles() throws IOException {
		for (int i = 0; i < FILES; i++) {
			Files.writeString(
					this.folder.resolve("en-artikkel-med-et-navn-som-er-like-langt-som-tittelen-%d.md".formatted(i)),
					"før");
		}
		ContentRepository.commit(this.folder);
	}

	@Test
	void givesEveryFileOfALargeFolderAsItWas() throws IOException {
		Path changed = this.folder.resolve("en-artikkel-med-et-navn-som-er-like-langt-som-tittelen-7.md");
		Files.writeString(changed, "nå");
		assertThat(GitArchive.unpack(this.folder, "HEAD", this.target)).isTrue();
		assertThat(this.target.resolve(changed.getFileName())).hasContent("før");
		assertThat(this.target.toFile().list()).hasSize(FILES);
	}

	@Test
	void saysThatGitDoesNotKnowARevision() throws IOException {
		assertThat(GitArchive.unpack(this.folder, "finnes-ikke", this.target)).isFalse();
	}

}
