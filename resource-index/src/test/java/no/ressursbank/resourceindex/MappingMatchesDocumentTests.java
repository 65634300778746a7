package no.ressursbank.resourceindex;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.core.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

class MappingMatchesDocumentTests {

	private static final Document MAPPING = Document.parse(IndexSchema.load().mapping());

	/** Stored but not indexed. */
	private static final Set<Class<?>> OPAQUE = Set.of(ThemeEntry.class, ModelEntry.class, Source.class, Wordbook.class,
			Heading.class, CourseStep.class, Redirects.class, Register.class);

	@Test
	void everyComponentIsMappedAndEveryMappedFieldIsAComponent() {
		Set<String> mapped = mapped("", MAPPING);
		// Filled by the index itself from other fields.
		assertThat(mapped.remove(ResourceFields.TEXT)).isTrue();
		assertThat(mapped).isEqualTo(components("", ResourceDocument.class));
	}

	@Test
	void everyConstantNamesAMappedField() throws IllegalAccessException {
		Set<String> mapped = mapped("", MAPPING);
		for (Field constant : ResourceFields.class.getDeclaredFields()) {
			String name = (String) constant.get(null);
			if (Modifier.isPublic(constant.getModifiers()) && !name.startsWith(".")) {
				assertThat(mapped).contains(name);
			}
		}
	}

	@Test
	void unknownFieldsAreRefused() {
		assertThat(MAPPING.get("dynamic")).isEqualTo("strict");
	}

	/** Objects that are stored but not indexed are one field to the mapping. */
	private static Set<String> mapped(String prefix, Map<?, ?> object) {
		Set<String> names = new TreeSet<>();
		if (object.get("properties") instanceof Map<?, ?> properties) {
			properties.forEach((name, definition) -> {
				names.add(prefix + name);
				names.addAll(mapped(prefix + name + ".", (Map<?, ?>) definition));
			});
		}
		return names;
	}

	private static Set<String> components(String prefix, Class<?> type) {
		Set<String> names = new TreeSet<>();
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + component.getName();
			names.add(name);
			Class<?> part = part(component.getGenericType());
			if (part.isRecord() && !OPAQUE.contains(part)) {
				names.addAll(components(name + ".", part));
			}
		}
		return names;
	}

	private static Class<?> part(Type type) {
		if (type instanceof ParameterizedType parameterized) {
			return Arrays.stream(parameterized.getActualTypeArguments())
				.findFirst()
				.map(MappingMatchesDocumentTests::part)
				.orElseThrow();
		}
		return (Class<?>) type;
	}

}
