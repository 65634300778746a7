package no.ressursbank.ingest;

import java.util.Optional;

import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.LiveIndex;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.WriterLock;

/**
 * What is published to: the index while nobody else may write it, and what is live in it.
 */
record Target(ElasticsearchConnection connection, WriterLock lock, ResourceIndex index,
		Optional<LiveIndex> live) implements AutoCloseable {

	/**
	 * Takes the lock and reads what is live.
	 * @param connection is closed with the target, or when there is none
	 * @param wait whether to wait while another publishes
	 * @return empty when another does and we do not wait; then it has been told who
	 */
	static Optional<Target> open(ElasticsearchConnection connection, boolean wait) {
		Optional<WriterLock> turn = Optional.empty();
		try {
			turn = new Turn(WriterLock.queue(connection.operations()), System.err).take(wait);
			Optional<Target> target = turn.map((lock) -> of(connection, lock));
			if (target.isEmpty()) {
				connection.close();
			}
			return target;
		}
		catch (RuntimeException ex) {
			try (connection) {
				turn.ifPresent(WriterLock::close);
			}
			throw ex;
		}
	}

	private static Target of(ElasticsearchConnection connection, WriterLock lock) {
		ResourceIndex index = new ResourceIndex(connection.operations(), lock::confirm);
		return new Target(connection, lock, index, Publication.live(index));
	}

	@Override
	public void close() {
		try (this.connection) {
			this.lock.close();
		}
	}

}
