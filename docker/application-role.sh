#!/bin/bash
# Runs once, when the database is made: the role that content-service works with. It owns nothing.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --set password="$POSTGRES_APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role ressursbank_app login password :'password';
SQL
