package no.ressursbank.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {

	private static final Addresses ADDRESSES = new Addresses(URI.create("http://localhost:18080"),
			URI.create("http://localhost:18082"), URI.create("http://localhost:18081"),
			URI.create("http://127.0.0.1:19200"),
			new Database("jdbc:postgresql://127.0.0.1:15432/ressursbank", "ressursbank", "hemmelig"),
			new SignIn(URI.create("http://localhost:19000"), "hemmelig-portal", "hemmelig-token"));

	@TempDir
	private Path folder;

	@Test
	void areReadBackAsStored() throws IOException {
		ADDRESSES.store(this.folder);
		assertThat(Addresses.load(this.folder)).contains(ADDRESSES);
	}

	@Test
	void areReadableByTheOwnerOnlyBecauseOfThePassword() throws IOException {
		ADDRESSES.store(this.folder);
		Path file = this.folder.resolve("addresses.properties");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void keepTheirColonsForTheLauncherScript() throws IOException {
		ADDRESSES.store(this.folder);
		assertThat(this.folder.resolve("addresses.properties")).content()
			.contains("elasticsearch=http://127.0.0.1:19200");
	}

	@Test
	void areAbsentWhenNoBankRuns() throws IOException {
		ADDRESSES.store(this.folder);
		Addresses.delete(this.folder);
		assertThat(Addresses.load(this.folder)).isEmpty();
	}

	@Test
	void beginWithThePortalThatPeopleLookFor() {
		assertThat(ADDRESSES.describe(this.folder).getFirst()).contains("http://localhost:18080");
	}

	@Test
	void showWhatToTryWithTheRealPortsAndWithoutThePassword() {
		assertThat(String.join("\n", ADDRESSES.describe(this.folder)))
			.contains("curl 'http://localhost:18082/api/search?q=foreldresamarbeid'")
			.contains("curl 'http://localhost:18081/api/themes'")
			.contains("http://localhost:19000 (demo: ansatt,")
			.doesNotContain("hemmelig");
	}

}
