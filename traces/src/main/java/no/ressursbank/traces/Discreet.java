package no.ressursbank.traces;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/**
 * Tells a collector which route was taken, how it went and how long it took. Not what
 * somebody looked for or read, which stands in addresses and in the messages of
 * exceptions.
 */
record Discreet(SpanExporter collector) implements SpanExporter {

	/** The route is {@code uri}: with names in braces, and no question. */
	private static final Set<String> TOLD = Set.of("method", "uri", "status", "outcome", "exception");

	@Override
	public CompletableResultCode export(Collection<SpanData> spans) {
		return this.collector.export(spans.stream().<SpanData>map(Told::new).toList());
	}

	@Override
	public CompletableResultCode flush() {
		return this.collector.flush();
	}

	@Override
	public CompletableResultCode shutdown() {
		return this.collector.shutdown();
	}

	private static final class Told extends DelegatingSpanData {

		Told(SpanData span) {
			super(span);
		}

		@Override
		public Attributes getAttributes() {
			return super.getAttributes().toBuilder().removeIf((key) -> !TOLD.contains(key.getKey())).build();
		}

		/** Exceptions, with their messages. */
		@Override
		public List<EventData> getEvents() {
			return List.of();
		}

		@Override
		public StatusData getStatus() {
			return StatusData.create(super.getStatus().getStatusCode(), "");
		}

	}

}
