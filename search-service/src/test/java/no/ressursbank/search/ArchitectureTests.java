package no.ressursbank.search;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

@AnalyzeClasses(packages = "no.ressursbank.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule readsOnlyTheIndex = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.vladsch.flexmark..",
				"org.apache.tika..", "org.jsoup..", "no.ressursbank.ingest..", "no.ressursbank.content..",
				"no.ressursbank.local..");

	@ArchTest
	static final ArchRule writesNothing = noClasses().should()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("IndexRollover");

	@ArchTest
	static final ArchRule onlyOneClassAsksTheResources = noClasses().that()
		.doNotHaveSimpleName("BankIndex")
		.should()
		.dependOnClassesThat()
		.haveSimpleName("ElasticsearchOperations");

	/** And an answer is read past the client, of a request that can only be a search. */
	@ArchTest
	static final ArchRule onlyTheLogWrites = noClasses().that()
		.doNotHaveSimpleName("SearchLogIndex")
		.and()
		.doNotHaveSimpleName("IndexAnalysis")
		.and()
		.doNotHaveSimpleName("IndexAnswer")
		.should()
		.callMethodWhere(target(owner(simpleName("ElasticsearchClient"))).and(target(not(name("search")))));

	@ArchTest
	static final ArchRule anAnswerIsReadOfASearchAlone = noClasses().that()
		.haveSimpleName("IndexAnswer")
		.should()
		.callMethodWhere(
				target(owner(simpleName("ElasticsearchClient"))).and(target(not(nameStartingWith("_transport")))))
		.orShould()
		.dependOnClassesThat(
				resideInAPackage("co.elastic.clients.elasticsearch.core..").and(not(simpleName("SearchRequest"))));

	@ArchTest
	static final ArchRule nobodyElsePassesTheClientBy = noClasses().that()
		.doNotHaveSimpleName("IndexAnswer")
		.should()
		.callMethodWhere(target(nameStartingWith("performRequest")));

	@ArchTest
	static final ArchRule onlyWhatIsStartedByNameIsPublic = classes().that()
		.doNotHaveSimpleName("SearchServiceApplication")
		.and()
		.doNotHaveSimpleName("ContainerProblems")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

}
