package no.ressursbank.content.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer as it goes out: fresh now, or again later when the index does not answer.
 *
 * @param link address of the next part of a list, or null
 * @param etag hash of the body: the same content has the same one everywhere
 * @param modified when the content last changed, in milliseconds; -1 when that is not
 * known
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared or changed
record Answer(byte[] body, @Nullable String contentType, @Nullable String link, String etag, long modified,
		Instant read) {

	/**
	 * Clients and proxies show what they have for a minute, while they look for newer,
	 * and for a day when we do not answer.
	 */
	private static final String FRESH = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

	/** One network packet: below it there is nothing to gain. */
	private static final int WORTH_PACKING = 1400;

	static Answer of(byte[] body, HttpServletResponse response) {
		return new Answer(body, response.getContentType(), response.getHeader(HttpHeaders.LINK), hash(body),
				modified(response), Instant.now());
	}

	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
		send(request, response);
	}

	/**
	 * Answers in place of a failure, and says so.
	 */
	void writeStale(HttpServletRequest request, HttpServletResponse response) throws IOException {
		long age = Duration.between(this.read, Instant.now()).toSeconds();
		response.setStatus(HttpServletResponse.SC_OK);
		response.setHeader(HttpHeaders.RETRY_AFTER, null);
		// Worth showing, but not worth keeping: the next request may get a newer one.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader("Age", Long.toString(age));
		response.setHeader("Cache-Status", "ressursbank; hit; ttl=-" + age + "; detail=stale");
		response.setHeader(HttpHeaders.LINK, this.link);
		response.setContentType(this.contentType);
		send(request, response);
	}

	/** Memory it takes, about. */
	int weight() {
		return this.body.length + 500;
	}

	/**
	 * Packs the answer itself: the server leaves alone what has a strong ETag, as packed
	 * and unpacked must not share one.
	 */
	private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean packed = this.body.length >= WORTH_PACKING && acceptsGzip(request);
		String tag = packed ? this.etag.replaceFirst(".$", "-gzip\"") : this.etag;
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (new ServletWebRequest(request, response).checkNotModified(tag, this.modified)) {
			return;
		}
		if (packed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] sent = packed ? gzip(this.body) : this.body;
		response.setContentLength(sent.length);
		response.getOutputStream().write(sent);
	}

	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && accepted.contains("gzip") && !accepted.matches(".*gzip; *q=0(\\.0*)?( *,.*)?");
	}

	private static byte[] gzip(byte[] body) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 2);
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(body);
		}
		return packed.toByteArray();
	}

	private static long modified(HttpServletResponse response) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.LAST_MODIFIED, response.getHeader(HttpHeaders.LAST_MODIFIED));
		return headers.getLastModified();
	}

	private static String hash(byte[] body) {
		return '"' + DigestUtils.sha256Hex(body).substring(0, 32) + '"';
	}

}
