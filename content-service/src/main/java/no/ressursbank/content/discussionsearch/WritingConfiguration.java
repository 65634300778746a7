package no.ressursbank.content.discussionsearch;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import no.ressursbank.resourceindex.ElasticsearchConnection;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connection that the index is written by. It waits as long as writing takes; the one
 * that answers people gives up within a second.
 */
@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

	@Bean
	ElasticsearchConnection writingConnection(ElasticsearchConnectionDetails server) {
		List<URI> nodes = server.getNodes().stream().map(WritingConfiguration::address).toList();
		String user = server.getUsername();
		String password = server.getPassword();
		return (user != null && password != null) ? ElasticsearchConnection.to(nodes, user, password)
				: ElasticsearchConnection.to(nodes);
	}

	private static URI address(Node node) {
		return URI.create(
				"%s://%s:%d".formatted(node.protocol().name().toLowerCase(Locale.ROOT), node.hostname(), node.port()));
	}

}
