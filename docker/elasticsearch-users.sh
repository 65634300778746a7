#!/bin/bash
# Gives each program the rights it needs in Elasticsearch and no others. May run again at any time.
set -euo pipefail

put() {
	curl --silent --show-error --fail-with-body --cacert "${CA_FILE:-/dev/null}" --user "elastic:$ELASTIC_PASSWORD" \
		-X PUT "$ELASTICSEARCH_URI/_security/$1" -H 'Content-Type: application/json' -d "$2"
	echo
}

role() {
	put "role/ressursbank_$1" "{\"cluster\": [\"monitor\"], \"indices\": [$2]}"
	put "user/ressursbank_$1" "{\"password\": \"$3\", \"roles\": [\"ressursbank_$1\"]}"
}

indices() {
	printf '{"names": ["%s"], "privileges": ["%s"]}' "$1" "${2// /\", \"}"
}

# The only writer of the resources.
role ingest "$(indices 'resources-*' all)" "$INGEST_PASSWORD"
# Compares its own words with those of the index, therefore analyze.
role search "$(indices 'resources-*' 'read view_index_metadata indices:admin/analyze'), $(indices 'search-log-*' all)" "$SEARCH_PASSWORD"
# Owns the index of the threads, and tells editors what is searched for.
role content "$(indices 'resources-*' 'read view_index_metadata'), $(indices 'search-log-*' read), $(indices 'threads*' all)" "$CONTENT_PASSWORD"
