package no.ressursbank.ingest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTests {

	private final StringWriter err = new StringWriter();

	@Test
	void aRefusedUserIsToldWhatToGive() {
		ErrorResponse refused = ErrorResponse.of((answer) -> answer.status(401)
			.error((cause) -> cause.type("security_exception").reason("missing authentication credentials")));
		assertThat(report(new IllegalStateException(new ElasticsearchException("search", refused))))
			.isEqualTo(ExitCode.USAGE);
		assertThat(this.err).asString().contains("--elasticsearch-user", "ELASTICSEARCH_PASSWORD");
	}

	@Test
	void aSilentServerIsToldFromAFaultOfOurs() {
		assertThat(report(new IllegalStateException(new ConnectException()))).isEqualTo(ExitCode.USAGE);
		assertThat(this.err).asString().contains("svarer ikke");
		assertThat(report(new IllegalStateException())).isEqualTo(ExitCode.INTERNAL);
	}

	private int report(Exception fault) {
		return Fault.report(fault, new PrintWriter(this.err, true));
	}

}
