package no.ressursbank.content.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer as it goes out: fresh now, or again later when nothing has changed or the
 * index does not answer.
 *
 * @param body packed if that is worth it: nearly everybody takes it so
 * @param link address of the next part of a list, or null
 * @param disposition under which name to save it, or null
 * @param etag hash of the body: the same content has the same one everywhere
 * @param modified when the content last changed, in milliseconds; -1 when that is not
 * known
 * @param edition what it was read from, or an older one; empty when that is not known
 */
@SuppressWarnings("ArrayRecordComponent") // answers are never compared or changed
record Answer(byte[] body, boolean packed, @Nullable String contentType, @Nullable String link,
		@Nullable String disposition, String etag, long modified, String edition, Instant read) {

	/** How long clients and proxies may show what they have while they look for newer. */
	static final Duration SHOWN_FOR = Duration.ofMinutes(10);

	/**
	 * For a minute they need not look, and when we do not answer, they may show it for a
	 * day.
	 */
	private static final String FRESH = "public, max-age=60, stale-while-revalidate=" + SHOWN_FOR.toSeconds()
			+ ", stale-if-error=86400";

	/** Of the time over which answers are made anew: enough that few meet in one. */
	private static final int PARTS = 1000;

	/** One network packet: below it there is nothing to gain. */
	private static final int WORTH_PACKING = 1400;

	static Answer of(ContentCachingResponseWrapper answer, String edition, Instant now) throws IOException {
		byte[] body = answer.getContentAsByteArray();
		boolean packed = body.length >= WORTH_PACKING;
		return new Answer(packed ? gzip(body) : body, packed, answer.getContentType(),
				answer.getHeader(HttpHeaders.LINK), answer.getHeader(HttpHeaders.CONTENT_DISPOSITION), hash(body),
				modified(answer), edition, now);
	}

	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
		send(request, response);
	}

	/**
	 * Answers in place of a failure, and says so.
	 */
	void writeStale(HttpServletRequest request, HttpServletResponse response, Instant now) throws IOException {
		long age = Duration.between(this.read, now).toSeconds();
		response.setStatus(HttpServletResponse.SC_OK);
		response.setHeader(HttpHeaders.RETRY_AFTER, null);
		// Worth showing, but not worth keeping: the next request may get a newer one.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader("Age", Long.toString(age));
		response.setHeader("Cache-Status", "ressursbank; hit; ttl=-" + age + "; detail=stale");
		send(request, response);
	}

	/**
	 * Whether it may be sent again as if it were made now. Answers that were first made
	 * together, after a start or a publication, do not all grow old together: to make
	 * thousands anew at once keeps everybody waiting.
	 */
	boolean isRecent(Instant now) {
		Duration least = SHOWN_FOR.dividedBy(2);
		Duration more = least.multipliedBy(Math.floorMod(this.etag.hashCode(), PARTS)).dividedBy(PARTS);
		return Duration.between(this.read, now).abs().compareTo(least.plus(more)) < 0;
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
		boolean asPacked = this.packed && acceptsGzip(request);
		String tag = asPacked ? this.etag.replaceFirst(".$", "-gzip\"") : this.etag;
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.LINK, this.link);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, this.disposition);
		response.setContentType(this.contentType);
		if (new ServletWebRequest(request, response).checkNotModified(tag, this.modified)) {
			return;
		}
		if (asPacked) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] sent = (this.packed && !asPacked) ? unpacked(this.body) : this.body;
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

	private static byte[] unpacked(byte[] packed) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		}
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
