package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.Optional;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.LockDocument.Version;
import no.ressursbank.resourceindex.WriterLock.Holder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WithBackends
class WriterLockIntegrationTests {

	private static ElasticsearchConnection connection;

	private static ElasticsearchOperations operations;

	private LockDocument document;

	@BeforeAll
	static void connect() {
		connection = ElasticsearchConnection.to(Backends.elasticsearch());
		operations = connection.operations();
	}

	@AfterAll
	static void disconnect() {
		connection.close();
	}

	@BeforeEach
	void free() {
		this.document = new LockDocument(operations);
		this.document.find().ifPresent((found) -> this.document.delete(found.version()));
	}

	@Test
	void isHeldByOneAtATime() {
		LockQueue queue = WriterLock.queue(operations);
		try (WriterLock held = WriterLock.queue(operations).tryTake().orElseThrow()) {
			assertThat(queue.tryTake()).isEmpty();
			assertThat(queue.holder().map(Holder::writer)).contains(IndexWriter.current());
			held.confirm();
			assertThat(queue.tryTake()).isEmpty();
		}
		Optional<WriterLock> next = queue.tryTake();
		assertThat(next).isPresent();
		next.get().close();
	}

	@Test
	void isTakenFromAHolderWhoseProcessHasEnded() {
		IndexWriter us = IndexWriter.current();
		holds(new IndexWriter(us.host(), us.machine(), 1, Instant.EPOCH));
		Optional<WriterLock> taken = WriterLock.queue(operations).tryTake();
		assertThat(taken).isPresent();
		taken.get().close();
	}

	@Test
	void isNotTakenFromAHolderOnAnotherMachine() {
		holds(new IndexWriter("annen", "annen", 1, Instant.EPOCH));
		assertThat(WriterLock.queue(operations).tryTake()).isEmpty();
	}

	@Test
	void whoHasLostItPublishesNothing() {
		try (WriterLock lost = WriterLock.queue(operations).tryTake().orElseThrow()) {
			Version version = this.document.find().orElseThrow().version();
			this.document.replace(new Holder(new IndexWriter("annen", "annen", 1, Instant.EPOCH), Instant.now()),
					version);
			assertThatExceptionOfType(LockLost.class).isThrownBy(lost::confirm);
		}
		assertThat(this.document.find().orElseThrow().holder().writer().host()).isEqualTo("annen");
	}

	private void holds(IndexWriter writer) {
		this.document.create(new Holder(writer, Instant.now()));
	}

}
