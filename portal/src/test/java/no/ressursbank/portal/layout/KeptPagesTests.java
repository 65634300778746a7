package no.ressursbank.portal.layout;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.BankProperties;
import no.ressursbank.portal.bank.Staleness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPagesTests {

	private final BankProperties properties = new BankProperties(URI.create("http://c"), URI.create("http://s"),
			Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), DataSize.ofMegabytes(1),
			Duration.ofHours(24));

	private Instant now = Instant.EPOCH;

	private final KeptPages pages = new KeptPages(new ReaderLanguage(), this.properties,
			((InstantSource) () -> this.now).withZone(ZoneOffset.UTC), "");

	private int made;

	private int status = 200;

	private boolean stale;

	private String type = "text/html;charset=UTF-8";

	@Test
	void aPageIsMadeOnceForAllWhoOpenItWithinSomeSeconds() throws Exception {
		MockHttpServletResponse first = open("/tema/mobbing");
		MockHttpServletResponse second = open("/tema/mobbing");
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("side 1");
		assertThat(second.getContentType()).isEqualTo(this.type);
		assertThat(second.getHeader("Content-Language")).isEqualTo("nb");
		this.now = this.now.plusSeconds(11);
		assertThat(open("/tema/mobbing").getContentAsString()).isEqualTo("side 2");
	}

	@Test
	void eachAddressAndEachLanguageHasAPageOfItsOwn() throws Exception {
		open("/tema/mobbing");
		assertThat(open("/tema/selvskading").getContentAsString()).isEqualTo("side 2");
		assertThat(open("/tema/mobbing", new Cookie("sprak", "nn")).getContentAsString()).isEqualTo("side 3");
		assertThat(open("/tema/mobbing", new Cookie("sprak", "nb")).getContentAsString()).isEqualTo("side 1");
	}

	@Test
	void whoBringsAnotherCookieGetsAPageMadeForThem() throws Exception {
		open("/kurs/samtalen");
		assertThat(open("/kurs/samtalen", new Cookie("RESSURSBANK", "x")).getContentAsString()).isEqualTo("side 2");
		assertThat(open("/kurs/samtalen").getContentAsString()).isEqualTo("side 1");
	}

	@Test
	void whatSomebodyAsksIsNotKept() throws Exception {
		MockHttpServletRequest search = request("/sok");
		search.setQueryString("q=selvskading");
		send(search);
		assertThat(send(search).getContentAsString()).isEqualTo("side 2");
	}

	@Test
	void failuresAndFilesAreNotKept() throws Exception {
		this.status = 503;
		open("/");
		this.status = 200;
		assertThat(open("/").getContentAsString()).isEqualTo("side 2");
		this.type = "application/pdf";
		open("/om");
		assertThat(open("/om").getContentAsString()).isEqualTo("side 4");
	}

	/** Whoever gets them is told so, and the next reader may get newer ones. */
	@Test
	void pagesMadeOfOldAnswersAreNotKept() throws Exception {
		this.stale = true;
		open("/");
		this.stale = false;
		assertThat(open("/").getContentAsString()).isEqualTo("side 2");
	}

	private MockHttpServletResponse open(String path, Cookie... cookies) throws ServletException, IOException {
		MockHttpServletRequest request = request(path);
		request.setCookies(cookies);
		return send(request);
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	@AfterEach
	void endPage() {
		RequestContextHolder.resetRequestAttributes();
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		// A request goes through a filter once, so each needs marks of its own.
		request.clearAttributes();
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		this.pages.doFilter(request, response, (asked, answer) -> {
			asked.setAttribute(Staleness.class.getName(), this.stale ? true : null);
			HttpServletResponse page = (HttpServletResponse) answer;
			page.setStatus(this.status);
			page.setContentType(this.type);
			page.setHeader("Content-Language", "nb");
			page.getWriter().write("side " + ++this.made);
		});
		return response;
	}

}
