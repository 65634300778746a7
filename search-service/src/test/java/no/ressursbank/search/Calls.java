package no.ressursbank.search;

import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What tests ask of a running service. */
record Calls(RestTestClient client) {

	/** An answer that must be 200. */
	DocumentContext get(String uri, Object... values) {
		return JsonPath.parse(this.client.get()
			.uri(uri, values)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	/** Any answer. */
	EntityExchangeResult<String> exchange(String uri, Object... values) {
		return this.client.get().uri(uri, values).exchange().expectBody(String.class).returnResult();
	}

	List<String> texts(String uri, String path, Object... values) {
		return get(uri, values).read(path);
	}

}
