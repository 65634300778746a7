package no.ressursbank.resourceindex;

import java.util.Objects;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import no.ressursbank.resourceindex.WriterLock.Holder;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate.ClientCallback;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * The document that says who writes the index. Every change of it names the version it
 * changes: of two who try at once, one fails.
 */
record LockDocument(ElasticsearchOperations operations) {

	private static final String INDEX = "resources-lock";

	private static final String ID = "writer";

	private static final int NOT_FOUND = 404;

	private static final int CONFLICT = 409;

	private static final String EXISTS = "resource_already_exists_exception";

	Optional<Found> find() {
		return attempt((client) -> client.get((get) -> get.index(INDEX).id(ID), Holder.class))
			.filter(GetResponse::found)
			.map(Found::of);
	}

	/** Empty when somebody else was first. */
	Optional<Version> create(Holder holder) {
		// One copy on every machine, and nothing to search.
		attempt((client) -> client.indices()
			.create((index) -> index.index(INDEX)
				.settings((settings) -> settings.numberOfShards("1").autoExpandReplicas("0-1"))
				.mappings((mapping) -> mapping.enabled(false))));
		return write(request(holder).opType(OpType.Create).build());
	}

	/** Empty when it is not of that version any more. */
	Optional<Version> replace(Holder holder, Version version) {
		return write(request(holder).ifSeqNo(version.number()).ifPrimaryTerm(version.term()).build());
	}

	/** Does nothing when it is not of that version any more. */
	void delete(Version version) {
		attempt((client) -> client
			.delete((delete) -> delete.index(INDEX).id(ID).ifSeqNo(version.number()).ifPrimaryTerm(version.term())));
	}

	private Optional<Version> write(IndexRequest<Holder> request) {
		return attempt((client) -> client.index(request)).map(Version::of);
	}

	private static IndexRequest.Builder<Holder> request(Holder holder) {
		return new IndexRequest.Builder<Holder>().index(INDEX).id(ID).document(holder);
	}

	/** Empty when the server says that it is otherwise than we thought. */
	private <T> Optional<T> attempt(ClientCallback<T> question) {
		return Client.ask(this.operations, (client) -> {
			try {
				return Optional.of(question.doWithClient(client));
			}
			catch (ElasticsearchException ex) {
				if (ex.status() == NOT_FOUND || ex.status() == CONFLICT || EXISTS.equals(ex.error().type())) {
					return Optional.empty();
				}
				throw ex;
			}
		});
	}

	/** Which change of the document was the last. */
	record Version(long number, long term) {

		static Version of(IndexResponse answer) {
			return new Version(Objects.requireNonNull(answer.seqNo()), Objects.requireNonNull(answer.primaryTerm()));
		}

	}

	/** The document as it is now. */
	record Found(Holder holder, Version version) {

		static Found of(GetResponse<Holder> answer) {
			return new Found(Objects.requireNonNull(answer.source()),
					new Version(Objects.requireNonNull(answer.seqNo()), Objects.requireNonNull(answer.primaryTerm())));
		}

	}

}
