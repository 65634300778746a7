package no.ressursbank.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "no.ressursbank.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String PORTAL = "no.ressursbank.portal";

	@ArchTest
	static final ArchRule knowsTheServicesOverHttpOnly = noClasses().should()
		.dependOnClassesThat(describe("types of other modules",
				(JavaClass type) -> type.getPackageName().startsWith("no.ressursbank.")
						&& !type.getPackageName().startsWith(PORTAL)
						// What it shares with them is how it stays alive, and nothing of
						// theirs.
						&& !type.getPackageName().equals("no.ressursbank.door")));

	@ArchTest
	static final ArchRule hasNoStoreOfItsOwn = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..",
				"org.elasticsearch..", "co.elastic..");

	@ArchTest
	static final ArchRule theBankKnowsNoPages = noClasses().that()
		.resideInAPackage(PORTAL + ".bank")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(PORTAL + ".layout..", "org.springframework.ui..", "org.thymeleaf..");

	@ArchTest
	static final ArchRule partsOfTheSiteDoNotKnowEachOther = slices().matching(PORTAL + ".(*)")
		.should()
		.notDependOnEachOther()
		.ignoreDependency(alwaysTrue(), describe("bank, layout or member",
				(JavaClass type) -> type.getPackageName().matches(".*\\.portal\\.(bank|layout|member)")));

	@ArchTest
	static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

}
