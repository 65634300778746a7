package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A search of its own whose questions to the index are kept. It is as good as the one
 * that is measured, and is asked nothing while that is.
 */
record Recording(Recorder recorder, RunningSearch search) implements AutoCloseable {

	static Recording start(Programs programs, URI elasticsearch) throws IOException {
		Recorder recorder = new Recorder(elasticsearch);
		try {
			return new Recording(recorder, RunningSearch.start(programs, recorder.address()));
		}
		catch (IOException | BankFailed ex) {
			recorder.close();
			throw ex;
		}
	}

	/** For each query what the search asks, in its order. */
	List<List<IndexQuery>> of(List<String> queries, Runnable step) {
		List<List<IndexQuery>> recorded = new ArrayList<>();
		for (String query : queries) {
			this.recorder.take();
			this.search.client().search(query, LoadClient.SIZE);
			// The client asks again where it gets no answer.
			recorded.add(this.recorder.take().stream().distinct().toList());
			step.run();
		}
		return recorded;
	}

	@Override
	public void close() {
		this.search.close();
		this.recorder.close();
	}

}
