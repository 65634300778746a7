# All images of the bank. Targets: app (with the build argument MODULE), ingest, elasticsearch.
# The base images are arguments, so that an organisation can put its own in their place.
ARG MAVEN_IMAGE=maven:3-eclipse-temurin-25
ARG JAVA_IMAGE=eclipse-temurin:25-jdk
ARG ELASTICSEARCH_IMAGE=elasticsearch:9.5.3

FROM ${MAVEN_IMAGE} AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -DskipTests package

# A service, unpacked in layers that change more and more often, with a cache of its loaded classes.
FROM ${JAVA_IMAGE} AS unpacked
ARG MODULE
WORKDIR /unpacked
COPY --from=build /src/${MODULE}/target/${MODULE}.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM ${JAVA_IMAGE} AS app
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin bank
WORKDIR /app
COPY --from=unpacked /unpacked/layers/dependencies/ ./
COPY --from=unpacked /unpacked/layers/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/layers/application/ ./
# Starts as far as all beans are made, with nothing to connect to, and remembers what was loaded.
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar
COPY docker/is-ready.sh /usr/local/bin/is-ready
USER bank
ENV SPRING_PROFILES_ACTIVE=container
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseSerialGC", "-XX:AOTCache=app.aot", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]

# Publishes the folder /content, and ends.
FROM ${JAVA_IMAGE} AS ingest
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin bank \
	&& install -d -o bank -g bank /files /cache
WORKDIR /app
COPY --from=build /src/ingest/target/lib/ lib/
COPY --from=build /src/ingest/target/ingest.jar ingest.jar
USER bank
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-jar", "ingest.jar"]
CMD ["publish", "--content", "/content", "--files", "/files", "--cache", "/cache"]

# Elasticsearch that understands Norwegian.
FROM ${ELASTICSEARCH_IMAGE} AS elasticsearch
COPY --from=build /src/norwegian-analysis/target/norwegian-analysis-*.zip /tmp/norwegian-analysis.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/norwegian-analysis.zip
