package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.convert.MappingElasticsearchConverter;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

/**
 * A connection for programs that run without an application context.
 */
public final class ElasticsearchConnection implements AutoCloseable {

	private final ElasticsearchClient client;

	private final ElasticsearchOperations operations;

	private ElasticsearchConnection(ElasticsearchClient client) {
		this.client = client;
		this.operations = new ElasticsearchTemplate(client, converter());
	}

	/**
	 * Prepares a connection; nothing is sent until it is used.
	 * @param uri address of the server, such as {@code http://localhost:9200}
	 */
	public static ElasticsearchConnection to(URI uri) {
		return of(Rest5Client.builder(uri));
	}

	/**
	 * Prepares a connection to a server that wants to know who asks.
	 * @param uri address of the server
	 * @param user name of the user there
	 * @param password of that user
	 */
	public static ElasticsearchConnection to(URI uri, String user, String password) {
		return to(List.of(uri), user, password);
	}

	/**
	 * Prepares a connection to the nodes of a cluster: while one is away, the others are
	 * asked.
	 * @param uris addresses of the nodes
	 * @param user name of the user there
	 * @param password of that user
	 */
	public static ElasticsearchConnection to(List<URI> uris, String user, String password) {
		String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		return of(Rest5Client.builder(uris)
			.setDefaultHeaders(new Header[] { new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + basic) }));
	}

	/**
	 * Prepares a connection to the nodes of a cluster that asks nobody who they are.
	 * @param uris addresses of the nodes
	 */
	public static ElasticsearchConnection to(List<URI> uris) {
		return of(Rest5Client.builder(uris));
	}

	private static ElasticsearchConnection of(Rest5ClientBuilder http) {
		return new ElasticsearchConnection(
				new ElasticsearchClient(new Rest5ClientTransport(http.build(), new Jackson3JsonpMapper())));
	}

	public ElasticsearchOperations operations() {
		return this.operations;
	}

	@Override
	public void close() {
		try {
			this.client.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not close the connection to Elasticsearch", ex);
		}
	}

	private static MappingElasticsearchConverter converter() {
		SimpleElasticsearchMappingContext context = new SimpleElasticsearchMappingContext();
		context.setSimpleTypeHolder(ResourceConversions.conversions().getSimpleTypeHolder());
		MappingElasticsearchConverter converter = new MappingElasticsearchConverter(context);
		converter.setConversions(ResourceConversions.conversions());
		converter.afterPropertiesSet();
		return converter;
	}

}
