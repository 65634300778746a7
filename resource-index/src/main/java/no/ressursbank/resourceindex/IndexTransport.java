package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * The way to the index for those whom somebody waits for. Whatever is not an answer of
 * Elasticsearch is an {@link IOException}: the client has no name for what is not HTTP.
 * <p>
 * Asks once more when no connection came about; nothing was sent then, so that nothing is
 * done twice. The client itself goes on only to nodes that it takes for living: one that
 * was slow a minute ago is none of them, and when the last living one is killed nobody is
 * left to ask, though all the others would answer.
 *
 * @param client does the asking; asked again it chooses among all nodes
 * @param most how long all of an answer may take: the client only limits how long the
 * server may be silent, and one that sends a byte now and then never is
 */
public record IndexTransport(ElasticsearchTransport client, Duration most) implements ElasticsearchTransport {

	@Override
	public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options)
			throws IOException {
		try {
			return await(performRequestAsync(request, endpoint, options));
		}
		catch (IOException ex) {
			if (!(NestedExceptionUtils.getMostSpecificCause(ex) instanceof ConnectException)) {
				throw ex;
			}
			return await(performRequestAsync(request, endpoint, options));
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

	private <R> R await(CompletableFuture<R> answer) throws IOException {
		try {
			return answer.get(this.most.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			throw new SocketTimeoutException("No whole answer within " + this.most);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case ElasticsearchException refused -> throw refused;
				case IOException failed -> throw failed;
				case null, default -> throw new IOException(ex.getCause());
			}
		}
		finally {
			// What nobody waits for any more shall not keep its connection.
			answer.cancel(true);
		}
	}

}
