package no.ressursbank.ingest;

import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.ingest.resource.FrontMatterSchema;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.ingest.template.CodeOwners;
import no.ressursbank.resourceindex.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in the repository though a command can make it is what the command makes.
 */
class RepositoryTests {

	private static final Path CONTENT = Path.of("../content");

	@Test
	void codeOwnersAreWhatTheStewardsAre() throws Exception {
		assertThat(new CodeOwners(CONTENT).text()).as("./ressursbank owners > .github/CODEOWNERS")
			.isEqualTo(Files.readString(Path.of("../.github/CODEOWNERS")));
	}

	@ParameterizedTest
	@EnumSource(names = { "ARTICLE", "MATERIAL", "WEBINAR", "COURSE", "CONTACT" })
	void schemasAreWhatTheProgramChecks(Kind kind) throws Exception {
		assertThat(FrontMatterSchema.of(kind, VocabularyReader.read(CONTENT)))
			.as("./ressursbank schema " + kind.code() + " > content/.schema/" + kind.code() + ".json")
			.isEqualTo(Files.readString(CONTENT.resolve(".schema/" + kind.code() + ".json")));
	}

}
