package no.ressursbank.content.resource;

import java.time.Duration;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import no.ressursbank.resourceindex.IndexTransport;
import no.ressursbank.resourceindex.ResourceConversions;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

/**
 * How the index is read: what becomes of its documents, and how long anything may take.
 */
@Configuration(proxyBeanMethods = false)
class IndexClientConfiguration {

	@Bean
	ElasticsearchCustomConversions elasticsearchCustomConversions() {
		return ResourceConversions.conversions();
	}

	@Bean
	ElasticsearchConverter elasticsearchConverter(SimpleElasticsearchMappingContext context,
			ElasticsearchCustomConversions conversions) {
		DocumentReader reader = new DocumentReader(context);
		reader.setConversions(conversions);
		return reader;
	}

	@Bean
	ElasticsearchTransport elasticsearchTransport(Rest5Client client, JsonpMapper mapper,
			ElasticsearchProperties elasticsearch) {
		// To connect and to be answered: below the second in which every answer must
		// come.
		Duration most = elasticsearch.getConnectionTimeout().plus(elasticsearch.getSocketTimeout());
		return new IndexTransport(new Rest5ClientTransport(client, mapper), most);
	}

	@Bean
	Rest5ClientBuilderCustomizer shortWaits(ElasticsearchProperties elasticsearch) {
		return new ShortWaits(elasticsearch.getSocketTimeout());
	}

	/**
	 * Waiting for a free connection, connecting and waiting for the answer stay within a
	 * second together.
	 *
	 * @param answer how long a server may be silent; the property alone sets no limit,
	 * since the client's own request configuration waits for ever
	 */
	private record ShortWaits(Duration answer) implements Rest5ClientBuilderCustomizer {

		private static final Timeout FREE_CONNECTION = Timeout.ofMilliseconds(200);

		/**
		 * The client's own ten would all wait for a server that hangs, and hold up the
		 * rest.
		 */
		private static final int CONNECTIONS = 200;

		/**
		 * How often the client looks at the clock; its own second would add to every
		 * limit.
		 */
		private static final TimeValue CLOCK = TimeValue.ofMilliseconds(20);

		@Override
		public void customize(Rest5ClientBuilder builder) {
			// All of it is in the parts below.
		}

		@Override
		public void customize(HttpAsyncClientBuilder client) {
			client.setIOReactorConfig(IOReactorConfig.custom().setSelectInterval(CLOCK).build());
			// It would wait a second before it asks a busy server again.
			client.disableAutomaticRetries();
		}

		@Override
		public void customize(RequestConfig.Builder request) {
			request.setConnectionRequestTimeout(FREE_CONNECTION).setResponseTimeout(Timeout.of(this.answer));
		}

		@Override
		public void customize(PoolingAsyncClientConnectionManagerBuilder connections) {
			connections.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS);
		}

	}

}
