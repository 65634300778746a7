package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PagesIntegrationTests {

	static final List<String> ALL = Site.PAGES;

	private static final int PAGE_BYTES = 40_000;

	private static final int FIRST_VIEW_BYTES = 150_000;

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/(?:css|js|fonts|icon)[^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@FieldSource("ALL")
	void everyAnswerHasItsHeadersAndIsSmall(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = get(path);
		assertThat(page.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(page.headers().firstValue("Server")).isEmpty();
		assertThat(page.body()).doesNotContain(" style=\"", " onclick=", "<style", "<script>", "java.", "??");
		assertThat(page.body().getBytes(UTF_8).length).as("bytes of " + path).isLessThan(PAGE_BYTES);
	}

	@Test
	void theFirstViewIsLight() throws IOException, InterruptedException {
		long bytes = getPacked("/");
		List<String> assets = new ArrayList<>(
				ASSET.matcher(get("/").body()).results().map((found) -> found.group(1)).distinct().toList());
		assertThat(assets).hasSizeGreaterThanOrEqualTo(5).allMatch((asset) -> asset.matches(".+-[0-9a-f]{32}\\..+"));
		for (String asset : assets) {
			bytes += getPacked(asset);
		}
		assertThat(bytes).as("bytes of the first view").isLessThan(FIRST_VIEW_BYTES);
	}

	@ParameterizedTest
	@CsvSource({ "/artikkel/etter-mobbesaken-reparere,301,/artikkel/etter-mobbesaken",
			"/materiell,302,/sok?kind=material", "/ressurs/kurs-ledermodul,302,/kurs/kurs-ledermodul",
			"/artikkel/foreldresamarbeid-nar-det-er-vanskelig-handbok,302,/pdf/foreldresamarbeid-nar-det-er-vanskelig-handbok?side=1",
			"/pdf/mobbeombod,302,/kontakt/mobbeombod", "/sprak/nn?til=/kurs,303,/kurs", "/sprak/nn?til=//a.no,303,/" })
	void leadsOn(String path, int status, String to) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(to);
	}

	@ParameterizedTest
	@CsvSource({ "/finnes-ikke,404", "/artikkel/finnes-ikke,404", "/artikkel/A%20B,404", "/tema/nei,404",
			"/sok?kind=tull,422", "/sok?cursor=tull,422", "/files/abc/x.pdf,404", "/css/nei.css,404",
			"/static/css/nei.css,404", "/sok?%00=1,400" })
	void whatFailsSaysWhatToDoAndWhereToCall(String path, int status) throws IOException, InterruptedException {
		HttpResponse<String> page = get(path);
		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.body()).contains("href=\"tel:113\"", "action=\"/sok\"", "Til forsiden")
			.doesNotContain("Exception", "Whitelabel", "org.springframework");
	}

	@Test
	void anAddressThatIsNoTextIsAnsweredInOurWords() throws IOException {
		try (Socket raw = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			raw.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
			assertThat(new String(raw.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 400")
				.contains("tel:113")
				.doesNotContain("Tomcat");
		}
	}

	@Test
	void aCalendarAndAPdfComeFromUs() throws IOException, InterruptedException {
		HttpResponse<String> calendar = get("/webinar/samtaler-med-barn-1-her-og-na.ics");
		assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
		assertThat(calendar.body()).contains("/webinar/samtaler-med-barn-1-her-og-na");
		assertThat(get("/webinar.ics").body()).startsWith("BEGIN:VCALENDAR");
		assertThat(get("/nytt.atom").body()).contains("<feed");
		String page = get("/pdf/foreldresamarbeid-nar-det-er-vanskelig-handbok").body();
		MatchResult file = Pattern.compile("/files/[0-9a-f]{64}/[a-z-]+\\.pdf")
			.matcher(page)
			.results()
			.findFirst()
			.orElseThrow();
		HttpResponse<String> part = send(file.group(), Map.of("Range", "bytes=0-3"));
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.body()).isEqualTo("%PDF");
	}

	@Test
	void aSensitiveThemeHasItsHelpBeforeItsText() throws IOException, InterruptedException {
		String page = get("/artikkel/nar-en-elev-forteller-om-selvskading").body();
		assertThat(page.indexOf("tel:116111")).isPositive().isLessThan(page.indexOf("<h1"));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(path, Map.of());
	}

	private HttpResponse<String> send(String path, Map<String, String> headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		headers.forEach(request::header);
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private long getPacked(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Encoding", "gzip")
			.build();
		return this.client.send(request, BodyHandlers.ofByteArray()).body().length;
	}

}
