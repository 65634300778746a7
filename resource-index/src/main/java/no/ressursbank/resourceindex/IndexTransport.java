package no.ressursbank.resourceindex;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * Asks once more when no connection came about; nothing was sent then, so that nothing is
 * done twice. The client itself goes on only to nodes that it takes for living: one that
 * was slow a minute ago is none of them, and when the last living one is killed nobody is
 * left to ask, though all the others would answer.
 *
 * @param client does the asking; asked again it chooses among all nodes
 */
public record AnotherNode(ElasticsearchTransport client) implements ElasticsearchTransport {

	@Override
	public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options)
			throws IOException {
		try {
			return this.client.performRequest(request, endpoint, options);
		}
		catch (IOException ex) {
			if (!(NestedExceptionUtils.getMostSpecificCause(ex) instanceof ConnectException)) {
				throw ex;
			}
			return this.client.performRequest(request, endpoint, options);
		}
	}

	@Override
	public <Q, R, E> CompletableFuture<R> performRequestAsync(Q request, Endpoint<Q, R, E> endpoint,
			@Nullable TransportOptions options) {
		return this.client.performRequestAsync(request, endpoint, options);
	}

	@Override
	public JsonpMapper jsonpMapper() {
		return this.client.jsonpMapper();
	}

	@Override
	public TransportOptions options() {
		return this.client.options();
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

}
