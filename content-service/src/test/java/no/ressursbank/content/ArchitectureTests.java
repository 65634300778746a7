package no.ressursbank.content;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "no.ressursbank.content", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule parsesNothingAndKnowsNoOtherProgram = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.vladsch.flexmark..", "org.apache.tika..", "org.apache.pdfbox..",
				"no.ressursbank.ingest..", "no.ressursbank.search..", "no.ressursbank.local..");

	@ArchTest
	static final ArchRule onlyTheReadersOfAnIndexKnowElasticsearch = noClasses().that()
		.resideOutsideOfPackages("no.ressursbank.content.resource..", "no.ressursbank.content.discussionsearch..",
				"no.ressursbank.content.insight..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..", "org.springframework.data.elasticsearch..",
				"org.springframework.boot.elasticsearch..");

	@ArchTest
	static final ArchRule writesNothingToTheIndex = noClasses().should()
		.dependOnClassesThat()
		.haveNameMatching("no\\.ressursbank\\.resourceindex\\.(IndexRollover|IndexUpdate|ResourceIndex)");

	@ArchTest
	static final ArchRule noCycles = slices().matching("no.ressursbank.content.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

}
