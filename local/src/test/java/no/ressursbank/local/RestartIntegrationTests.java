package no.ressursbank.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RestartIntegrationTests {

	private final Home home = Home.find();

	@TempDir
	private Path folder;

	private final List<Child> started = new ArrayList<>();

	@AfterEach
	void stop() {
		Child.stop(this.started);
	}

	@Test
	void postgresqlKeepsItsDataAlsoWhenItWasKilled() throws SQLException {
		PostgresServer first = postgres();
		execute(first, "create table thread (title text)");
		ProcessHandle.of(first.child().pid()).orElseThrow().destroyForcibly();
		assertThatNoException().isThrownBy(() -> execute(postgres(), "insert into thread values ('Skulefråvær')"));
	}

	@Test
	void elasticsearchKeepsItsDataAlsoWhenItWasKilled() throws Exception {
		ElasticsearchServer first = elasticsearch();
		send(HttpRequest.newBuilder(first.uri().resolve("/articles/_doc/1?refresh=true"))
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"title\":\"Skulefråvær\"}")));
		ProcessHandle.of(first.child().pid()).orElseThrow().destroyForcibly();
		URI document = elasticsearch().uri().resolve("/articles/_doc/1");
		assertThat(send(HttpRequest.newBuilder(document))).contains("Skulefråvær");
	}

	private PostgresServer postgres() {
		PostgresServer server = PostgresServer.start(this.home, new Folders(this.folder), Ports.reserve(), List.of());
		this.started.add(server.child());
		return server;
	}

	private ElasticsearchServer elasticsearch() {
		ElasticsearchServer server = ElasticsearchServer.start(this.home, new Folders(this.folder), 0,
				"-XX:TieredStopAtLevel=1");
		this.started.add(server.child());
		return server;
	}

	private static void execute(PostgresServer server, String sql) throws SQLException {
		Database database = server.database();
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password())) {
			connection.createStatement().execute(sql);
		}
	}

	private static String send(HttpRequest.Builder request) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), BodyHandlers.ofString()).body();
		}
	}

}
