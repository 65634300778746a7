package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A PostgreSQL server with one database, on the loopback interface.
 *
 * @param database with the role that owns it
 * @param application with the role that the services work with
 */
record PostgresServer(Child child, Database database, Database application) implements Running {

	private static final String NAME = "postgresql";

	private static final String DATABASE = "ressursbank";

	private static final Duration START = Duration.ofMinutes(1);

	private static final Duration HANDOVER = Duration.ofSeconds(15);

	/**
	 * Starts the server on its data, made if there is none, and waits until it takes
	 * connections.
	 * @param settings of the server, as {@code name=value}
	 */
	static PostgresServer start(Home home, Folders folders, int port, List<String> settings) {
		Path bin = PostgresBinaries.in(home.distribution()).resolve("bin");
		Path data = folders.root().resolve("data").resolve(NAME);
		if (!Files.exists(data)) {
			create(bin, folders, data);
		}
		awaitHandover(data.resolve("postmaster.pid"));
		String password = ApplicationRole.password(bin, data, folders.run(NAME), (command) -> run(folders, command));
		List<String> command = new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", data.toString(), "-p",
				Integer.toString(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c",
				"timezone=UTC", "-c", "log_timezone=UTC"));
		settings.forEach((setting) -> command.addAll(List.of("-c", setting)));
		// INT is the fast shutdown: TERM would wait for every client to go.
		Child child = Child.start(new Recipe("PostgreSQL " + Home.POSTGRESQL_VERSION, Superuser.masked(command),
				Map.of(), folders.log(NAME), "INT"));
		try {
			child.await(START, () -> read(data.resolve("postmaster.pid")).contains("ready"));
			String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
			return new PostgresServer(child, new Database(url, DATABASE, read(data.resolve("password")).strip()),
					new Database(url, ApplicationRole.NAME, password));
		}
		catch (RuntimeException ex) {
			child.stop();
			throw ex;
		}
	}

	/**
	 * Made beside its place and then renamed, so that a kill in the middle leaves no half
	 * database.
	 */
	private static void create(Path bin, Folders folders, Path data) {
		Path fresh = data.resolveSibling(NAME + ".new");
		Path password = folders.run(NAME).resolve("password");
		try {
			Folders.delete(fresh);
			Folders.made(folders.root().resolve("data"));
			Files.deleteIfExists(password);
			Files.createFile(password, ApplicationRole.OWNER_ONLY);
			Files.writeString(password, UUID.randomUUID().toString());
			// The built-in collation is the same on every machine; a query that sorts for
			// people names its own.
			run(folders,
					List.of(bin.resolve("initdb").toString(), "-D", fresh.toString(), "-U", DATABASE, "-E", "UTF8",
							"--locale-provider=builtin", "--locale=C.UTF-8", "-A", "scram-sha-256", "--no-sync",
							"--pwfile=" + password));
			// Without a server and without psql, which is not among the binaries.
			run(folders,
					List.of("sh", "-c", "echo 'CREATE DATABASE " + DATABASE + "' | \"$0\" --single -D \"$1\" postgres",
							bin.resolve("postgres").toString(), fresh.toString()));
			Files.move(password, fresh.resolve("password"));
			Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(Folders folders, List<String> command) {
		Child child = Child.start(new Recipe("PostgreSQL (ny database)", Superuser.masked(command), Map.of(),
				folders.log(NAME + "-new"), "TERM"));
		int code = child.join();
		if (code != 0) {
			throw new StartFailed(child.name(), "feilet med kode " + code, child.log());
		}
	}

	/**
	 * The server of a launcher that was killed lives for some seconds more. When it is
	 * gone, its lock file is deleted: PostgreSQL itself would refuse to start if some
	 * other process had got the same number meanwhile.
	 */
	private static void awaitHandover(Path lock) {
		long deadline = System.nanoTime() + HANDOVER.toNanos();
		while (Files.exists(lock) && isPostgres(read(lock)) && System.nanoTime() < deadline) {
			Child.pause(Duration.ofMillis(100));
		}
		try {
			if (!isPostgres(read(lock))) {
				Files.deleteIfExists(lock);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isPostgres(String lock) {
		return lock.lines()
			.findFirst()
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid.strip())))
			.flatMap((process) -> process.info().command())
			.filter((command) -> command.endsWith("/postgres"))
			.isPresent();
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

}
