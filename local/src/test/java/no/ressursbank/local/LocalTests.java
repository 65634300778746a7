package no.ressursbank.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalTests {

	@TempDir
	private Path folder;

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThat(Local.run("upp")).isEqualTo(2);
		assertThat(Local.run("up", "--innhold", "x")).isEqualTo(2);
	}

	@Test
	void refusesAContentFolderThatIsNotThere() {
		assertThat(Local.run("up", "--data", this.folder.toString(), "--content", "finnes-ikke")).isEqualTo(2);
	}

}
