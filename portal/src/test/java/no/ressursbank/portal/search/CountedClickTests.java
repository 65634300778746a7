package no.ressursbank.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;

class CountedClickTests {

	private final List<ClickCounter.Click> told = new ArrayList<>();

	private boolean silent;

	private final ClickCounter counter = new ClickCounter((counted) -> {
		if (this.silent) {
			throw new ResourceAccessException("refused");
		}
		this.told.addAll(counted.clicks());
	});

	@Test
	void aClickIsCountedAndTheNumberLeavesTheAddress() throws IOException {
		assertThat(open("/pdf/handbok", "side=3&p=2")).isEqualTo("/pdf/handbok?side=3");
		assertThat(open("/artikkel/mobbing", "p=2")).isEqualTo("/artikkel/mobbing");
		this.counter.tell();
		assertThat(this.told).containsExactly(new ClickCounter.Click(2, 2));
	}

	@Test
	void whatIsNoPlaceIsNotCounted() throws IOException {
		open("/artikkel/mobbing", "p=99");
		open("/artikkel/mobbing", "p=x");
		assertThat(open("/artikkel/mobbing", "side=2")).isNull();
		this.counter.tell();
		assertThat(this.told).isEmpty();
	}

	@Test
	void whatNobodyTakesWaits() throws IOException {
		open("/artikkel/mobbing", "p=1");
		this.silent = true;
		this.counter.tell();
		this.silent = false;
		this.counter.tell();
		assertThat(this.told).containsExactly(new ClickCounter.Click(1, 1));
	}

	@Test
	void aLinkTellsItsPlaceOnlyWhenSomethingWasAsked() {
		HitLinks links = new HitLinks();
		assertThat(links.of("/artikkel/a#del", SearchQuery.of(asked("q", "mobbing")), 0))
			.isEqualTo("/artikkel/a?p=1#del");
		assertThat(links.of("/artikkel/a", SearchQuery.of(asked("theme", "mobbing")), 0)).isEqualTo("/artikkel/a");
	}

	private static MultiValueMap<String, String> asked(String name, String value) {
		return MultiValueMap.fromSingleValue(Map.of(name, value));
	}

	private @Nullable String open(String path, String query) throws IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		for (String pair : query.split("&", -1)) {
			String[] parts = pair.split("=", -1);
			request.addParameter(parts[0], parts[1]);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new CountedClick(this.counter).preHandle(request, response, this);
		return response.getRedirectedUrl();
	}

}
