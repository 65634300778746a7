package no.ressursbank.local;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig
@WithBackends
class SpringBackendsIntegrationTests {

	@Test
	void applicationIsToldWhereElasticsearchIs(@Autowired ElasticsearchConnectionDetails elasticsearch) {
		assertThat(elasticsearch.getNodes()).singleElement()
			.returns(Backends.elasticsearch().getPort(), ElasticsearchConnectionDetails.Node::port);
	}

	@Test
	void applicationIsToldWhereThePostgresqlIs(@Autowired JdbcConnectionDetails postgresql) {
		assertThat(postgresql.getJdbcUrl()).isEqualTo(Backends.postgresql().url());
	}

}
