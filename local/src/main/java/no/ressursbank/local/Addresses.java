package no.ressursbank.local;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running bank answers. Kept in a file for the other commands, readable by its
 * owner only.
 */
record Addresses(URI portal, URI search, URI content, URI elasticsearch, Database postgresql, SignIn signIn) {

	private static final String FILE = "addresses.properties";

	void store(Path folder) throws IOException {
		delete(folder);
		Path file = Files.createFile(folder.resolve(FILE),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		// By hand: Properties would escape the colons, and the launcher script reads it
		// too.
		Files.write(file,
				List.of("pid=" + ProcessHandle.current().pid(), "portal=" + this.portal, "search=" + this.search,
						"content=" + this.content, "elasticsearch=" + this.elasticsearch,
						"postgresql=" + this.postgresql.url(), "postgresql.username=" + this.postgresql.username(),
						"postgresql.password=" + this.postgresql.password(), "sign-in=" + this.signIn.issuer(),
						"sign-in.portal-secret=" + this.signIn.portalSecret(),
						"sign-in.token-secret=" + this.signIn.tokenSecret()));
	}

	/** Empty if no bank runs there, or none is up yet. */
	static Optional<Addresses> load(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Properties stored = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			stored.load(reader);
		}
		Database database = new Database(stored.getProperty("postgresql"), stored.getProperty("postgresql.username"),
				stored.getProperty("postgresql.password"));
		SignIn signIn = new SignIn(uri(stored, "sign-in"), stored.getProperty("sign-in.portal-secret"),
				stored.getProperty("sign-in.token-secret"));
		return Optional.of(new Addresses(uri(stored, "portal"), uri(stored, "search"), uri(stored, "content"),
				uri(stored, "elasticsearch"), database, signIn));
	}

	static void delete(Path folder) throws IOException {
		Files.deleteIfExists(folder.resolve(FILE));
	}

	/** For people: where, and what to try first. */
	List<String> describe(Path folder) {
		return List.of("Portal         %s".formatted(this.portal),
				"Søk            %s/api/search".formatted(this.search),
				"Innhold        %s/api/themes".formatted(this.content),
				"Elasticsearch  %s".formatted(this.elasticsearch), "PostgreSQL     %s".formatted(this.postgresql.url()),
				"               bruker og passord: %s".formatted(folder.resolve(FILE)),
				"Innlogging     %s (demo: %s)".formatted(this.signIn.issuer(), String.join(", ", TokenCommand.USERS)),
				"", "Prøv:", "  curl '%s/api/search?q=foreldresamarbeid'".formatted(this.search),
				"  curl '%s/api/search?q=sjolvskading&language=nn'".formatted(this.search),
				"  curl '%s/api/themes'".formatted(this.content),
				"  curl -H \"Authorization: Bearer $(./ressursbank token ansatt)\" '%s/api/me'"
					.formatted(this.content));
	}

	private static URI uri(Properties stored, String key) {
		return URI.create(stored.getProperty(key));
	}

}
