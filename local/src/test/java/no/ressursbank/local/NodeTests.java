package no.ressursbank.local;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NodeTests {

	@Test
	void aNodeAloneLooksForNoOther() {
		assertThat(Node.alone(9200).settings()).contains("discovery.type: single-node", "http.port: 9200")
			.doesNotContain("seed_hosts");
	}

	@Test
	void nodesTogetherKnowEachOtherAndHavePortsOfTheirOwn() {
		List<Node> nodes = Node.together(List.of(1, 2, 3), List.of(4, 5, 6));
		assertThat(nodes).hasSize(3)
			.allSatisfy((node) -> assertThat(node.settings())
				.contains("cluster.initial_master_nodes: [node-1, node-2, node-3]",
						"discovery.seed_hosts: [\"127.0.0.1:4\", \"127.0.0.1:5\", \"127.0.0.1:6\"]")
				.doesNotContain("single-node"));
		assertThat(nodes.get(1).settings()).contains("node.name: node-2", "http.port: 2\n", "transport.port: 5\n");
	}

}
