package no.ressursbank.ingest.link;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks addresses whether they are there. Java's own client cannot be told which addresses
 * a name may have, so this is another one.
 */
final class LinkClient implements AutoCloseable {

	private static final int REDIRECTS = 5;

	/** Without a name and a password before the host: no text needs them. */
	private static final Pattern ADDRESS = Pattern
		.compile("(https?://)([^/?#:@\\[\\]]+|\\[[0-9a-f:.]+])((?:[/?#:].*)?)");

	private static final Answer INVALID = Answer.failed("er ikke en gyldig adresse");

	private final CloseableHttpClient http;

	/**
	 * Connects to nothing yet.
	 * @param allowed which addresses may be asked, also after redirects
	 * @param patience for the connection, and for the answer
	 */
	LinkClient(Predicate<InetAddress> allowed, Timeout patience) {
		ConnectionConfig connection = ConnectionConfig.custom()
			.setConnectTimeout(patience)
			.setSocketTimeout(patience)
			.build();
		this.http = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(new PublicAddresses(allowed))
				.setDefaultConnectionConfig(connection)
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setMaxRedirects(REDIRECTS).setResponseTimeout(patience).build())
			.setUserAgent("Ressursbanken (lenkekontroll)")
			.disableCookieManagement()
			.disableAutomaticRetries()
			.build();
	}

	/** Asks for the head of a page; for all of it where that does not go well. */
	Answer ask(String address) {
		Matcher parts = ADDRESS.matcher(address);
		if (!parts.matches()) {
			return INVALID;
		}
		try {
			URI uri = URI.create(parts.group(1) + host(parts.group(2)) + parts.group(3));
			URI ascii = URI.create(uri.toASCIIString());
			return (ascii.getHost() != null) ? ask(ascii) : INVALID;
		}
		catch (IllegalArgumentException ex) {
			return INVALID;
		}
	}

	private static String host(String written) {
		return written.startsWith("[") ? written : IDN.toASCII(written);
	}

	private Answer ask(URI uri) {
		Answer head = ask(uri, new HttpHead(uri));
		return (head.result() == Answer.Result.OK) ? head : ask(uri, new HttpGet(uri));
	}

	private Answer ask(URI uri, HttpUriRequestBase request) {
		HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
		Answer answer = null;
		try (ClassicHttpResponse response = this.http.executeOpen(host, request, null)) {
			answer = Answer.of(response.getCode());
			// Before its text is read: there may be any amount of it.
			request.cancel();
		}
		catch (IOException ex) {
			return (answer != null) ? answer : Answer.failed(reason(ex));
		}
		return answer;
	}

	private static String reason(IOException failure) {
		return switch (failure) {
			case PublicAddresses.NotPublic _ -> "fører ikke til det åpne nettet";
			case UnknownHostException _ -> "nettstedet finnes ikke";
			case SSLException _ -> "har ikke en sikker forbindelse";
			case InterruptedIOException _ -> "svarte ikke i tide";
			case ClientProtocolException wrong when wrong.getCause() instanceof HttpException ->
				"sender videre til noe som ikke kan følges";
			default -> "svarte ikke";
		};
	}

	@Override
	public void close() throws IOException {
		this.http.close();
	}

}
