package no.ressursbank.ingest;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IngestTests {

	@TempDir
	Path root;

	@Test
	void exitsWithZeroForContentWithoutErrors() {
		new ContentFolder(this.root).articles(1);
		assertThat(validate()).isEqualTo(ExitCode.OK);
	}

	@Test
	void exitsWithOneForErrorsInContent() {
		new ContentFolder(this.root).write("articles/a.md", "uten front matter");
		assertThat(validate()).isEqualTo(ExitCode.CONTENT);
	}

	@Test
	void exitsWithTwoForAFolderThatIsNotThere() {
		assertThat(Ingest.run("validate", "--content", this.root.resolve("borte").toString()))
			.isEqualTo(ExitCode.USAGE);
	}

	@Test
	void exitsWithTwoForAnUnknownOption() {
		assertThat(Ingest.run("publish", "--ukjent")).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void exitsWithTwoWhenTheServerDoesNotAnswer() {
		new ContentFolder(this.root).articles(1);
		int code = Ingest.run("publish", "--content", this.root.toString(), "--elasticsearch", "http://localhost:1");
		assertThat(code).isEqualTo(ExitCode.USAGE);
	}

	private int validate() {
		return Ingest.run("validate", "--content", this.root.toString());
	}

}
