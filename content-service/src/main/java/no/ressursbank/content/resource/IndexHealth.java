package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.Kind;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready means that the live index holds something. Asked by real reads, so that whoever
 * is sent here first does not pay for the warming up.
 */
@Component("index")
class IndexHealth implements HealthIndicator {

	private static final ResourceList ARTICLES = new ResourceList(Kind.ARTICLE, TagFilter.NONE);

	private static final PageRequest ONE = new PageRequest(1, null, null);

	private final Resources resources;

	IndexHealth(Resources resources) {
		this.resources = resources;
	}

	@Override
	public Health health() {
		try {
			boolean empty = this.resources.themes().isEmpty()
					&& this.resources.list(ARTICLES, ONE).documents().isEmpty();
			return (empty ? Health.outOfService() : Health.up()).build();
		}
		catch (ResourceProblem ex) {
			return Health.down(ex).build();
		}
	}

}
