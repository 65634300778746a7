package no.ressursbank.local;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.DockerImageName;

/** Elasticsearch with our analysis plugin. Started when first used. */
final class ElasticsearchInContainer extends ElasticsearchContainer {

	private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch";

	static final ElasticsearchInContainer INSTANCE = new ElasticsearchInContainer();

	static {
		INSTANCE.start();
	}

	private ElasticsearchInContainer() {
		super(DockerImageName.parse(image()).asCompatibleSubstituteFor(IMAGE));
		withEnv("xpack.security.enabled", "false").withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
	}

	private static String image() {
		return new ImageFromDockerfile().withFileFromPath("plugin.zip", Home.find().plugin())
			.withDockerfileFromBuilder((image) -> image.from(IMAGE + ":" + Home.ELASTICSEARCH_VERSION)
				.copy("plugin.zip", "/tmp/plugin.zip")
				.run("bin/elasticsearch-plugin", "install", "--batch", "file:///tmp/plugin.zip")
				.build())
			.get();
	}

	@Override
	public void stop() {
		// Shared by all contexts of this JVM.
	}

}
