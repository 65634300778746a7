package no.ressursbank.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithBackends
class BackendsIntegrationTests {

	@Test
	void elasticsearchIsHealthy() throws Exception {
		assertThat(get("/_cluster/health")).contains("\"status\":\"green\"");
	}

	@Test
	void elasticsearchHasOurPlugin() throws Exception {
		assertThat(get("/_cat/plugins")).contains("norwegian-analysis");
	}

	@Test
	void elasticsearchAnswersOnLoopbackOnly() {
		assertThat(Backends.elasticsearch().getHost()).isIn("127.0.0.1", "localhost");
	}

	@Test
	void postgresqlIsVersion18AndStoresAnyLetter() throws Exception {
		assertThat(query("select current_setting('server_version_num')::int / 10000")).isEqualTo("18");
		assertThat(query("select upper('æøåš')")).isEqualTo("ÆØÅŠ");
	}

	@Test
	void postgresqlAsksForThePassword() {
		Database database = Backends.postgresql();
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.url(), database.username(), "guess").close())
			.withMessageContaining("password");
	}

	private static String get(String path) throws IOException, InterruptedException {
		URI address = Backends.elasticsearch().resolve(path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
	}

	private static String query(String sql) throws SQLException {
		Database database = Backends.postgresql();
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password()); ResultSet result = connection.createStatement().executeQuery(sql)) {
			result.next();
			return result.getString(1);
		}
	}

}
