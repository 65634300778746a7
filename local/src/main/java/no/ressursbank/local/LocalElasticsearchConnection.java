package no.ressursbank.local;

import java.net.URI;
import java.util.List;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a Spring test to the Elasticsearch that is a child process. */
@Configuration(proxyBeanMethods = false)
class LocalElasticsearchConnection {

	@Bean
	ElasticsearchConnectionDetails elasticsearchBackend() {
		URI uri = Backends.elasticsearch();
		return () -> List.of(new Node(uri.getHost(), uri.getPort(), Node.Protocol.HTTP));
	}

}
