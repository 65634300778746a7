package no.ressursbank.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.Nameable;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedComponentsTests {

	private static final Path BUILD = Path.of("target");

	private final List<Class<?>> annotated;

	NamedComponentsTests() throws IOException {
		this.annotated = NamedComponents.annotatedBelow(BUILD.resolve("classes"));
	}

	@Test
	void namesAreTheOnesThatIndicesWereMadeWith() {
		assertThat(this.annotated).extracting(NamedComponents::nameOf)
			.containsExactlyInAnyOrder("norwegian_compound", "norwegian_fold", "norwegian_ngram", "norwegian_normalise",
					"norwegian_stem", "norwegian_stop");
	}

	@Test
	void thePackagedListNamesEveryAnnotatedClassAndNothingElse() throws IOException {
		assertThat(Files.readString(BUILD.resolve("plugin/named_components.json"))).isEqualTo("""
				{"org.elasticsearch.plugin.analysis.CharFilterFactory":\
				{"norwegian_normalise":"no.ressursbank.analysis.NormaliseCharFilterFactory"},\
				"org.elasticsearch.plugin.analysis.TokenFilterFactory":\
				{"norwegian_compound":"no.ressursbank.analysis.CompoundFilterFactory",\
				"norwegian_fold":"no.ressursbank.analysis.FoldFilterFactory",\
				"norwegian_ngram":"no.ressursbank.analysis.NgramFilterFactory",\
				"norwegian_stem":"no.ressursbank.analysis.StemFilterFactory",\
				"norwegian_stop":"no.ressursbank.analysis.StopFilterFactory"}}
				""").isEqualTo(NamedComponents.json(this.annotated));
	}

	@Test
	void theDescriptorIsFilledIn() throws IOException {
		assertThat(Files.readAllLines(BUILD.resolve("plugin/stable-plugin-descriptor.properties")))
			.allMatch(
					(line) -> line.matches("(name|description|version|elasticsearch\\.version|java\\.version)=[^@$]+"))
			.contains("name=norwegian-analysis", "java.version=21")
			.hasSize(5);
	}

	@Test
	void everyComponentCanBeMadeTheWayTheServerDoesIt() throws Exception {
		for (Class<?> type : this.annotated) {
			Object component = make(type);
			assertThat(((Nameable) component).name()).isEqualTo(NamedComponents.nameOf(type));
			if (component instanceof TokenFilterFactory filter) {
				assertThat(filter.create(new WhitespaceTokenizer())).isNotNull();
			}
			else {
				assertThat(((CharFilterFactory) component).create(new StringReader("ord")).read()).isEqualTo('o');
			}
		}
	}

	/** One public constructor, with injected settings or nothing. */
	private static Object make(Class<?> type) throws ReflectiveOperationException {
		assertThat(type.getConstructors()).hasSize(1);
		Constructor<?> constructor = type.getConstructors()[0];
		if (constructor.getParameterCount() == 0) {
			return constructor.newInstance();
		}
		assertThat(constructor.isAnnotationPresent(Inject.class)).isTrue();
		return constructor
			.newInstance(Stream.of(constructor.getParameterTypes()).map(NamedComponentsTests::defaults).toArray());
	}

	private static Object defaults(Class<?> settings) {
		assertThat(settings.isAnnotationPresent(AnalysisSettings.class)).isTrue();
		return Proxy.newProxyInstance(settings.getClassLoader(), new Class<?>[] { settings }, (proxy, method, args) -> {
			if (method.isAnnotationPresent(ListSetting.class)) {
				return List.of();
			}
			IntSetting number = method.getAnnotation(IntSetting.class);
			return (number != null) ? number.defaultValue() : method.getAnnotation(StringSetting.class).defaultValue();
		});
	}

}
