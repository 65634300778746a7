package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ResetCommandTests {

	@TempDir
	private Path folder;

	@Test
	void emptiesTheFolder() throws IOException {
		Path kept = Folders.made(this.folder.resolve("data/postgresql")).resolve("PG_VERSION");
		Files.writeString(kept, "18");
		assertThat(Local.run("reset", "--yes", "--data", this.folder.toString())).isZero();
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void deletesNothingWithoutAnAnswer() {
		Path kept = Folders.made(this.folder.resolve("data"));
		InputStream terminal = System.in;
		System.setIn(InputStream.nullInputStream());
		try {
			assertThat(Local.run("reset", "--data", this.folder.toString())).isEqualTo(2);
		}
		finally {
			System.setIn(terminal);
		}
		assertThat(kept).exists();
	}

}
