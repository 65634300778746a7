package no.ressursbank.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ModeTests {

	@TempDir
	private Path folder;

	@Test
	void aPreviewHasNoPortOfTheBankInUse() {
		assertThat(Mode.forPreview().port(8080)).isEqualTo(8180);
		assertThat(Mode.use(false, false).port(8080)).isEqualTo(8080);
	}

	@Test
	void aPreviewRefusesAContentFolderThatIsNotThere() {
		assertThat(Local.run("preview", "--data", this.folder.toString(), "--content", "finnes-ikke")).isEqualTo(2);
	}

	@Test
	void nothingIsDeletedWhileAPreviewRuns() throws Exception {
		Path kept = Folders.made(this.folder.resolve("data"));
		int code = BankLock
			.holding(this.folder.resolve(PreviewCommand.FOLDER),
					() -> Local.run("reset", "--yes", "--data", this.folder.toString()))
			.orElseThrow();
		assertThat(code).isEqualTo(2);
		assertThat(kept).exists();
	}

}
