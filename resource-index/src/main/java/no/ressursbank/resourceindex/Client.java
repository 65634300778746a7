package no.ressursbank.resourceindex;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate.ClientCallback;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * Asks the server what the template has no words for; failures are translated as its own
 * are.
 */
final class Client {

	private Client() {
	}

	static <T> T ask(ElasticsearchOperations operations, ClientCallback<T> question) {
		return ((ElasticsearchTemplate) operations).execute(question);
	}

}
