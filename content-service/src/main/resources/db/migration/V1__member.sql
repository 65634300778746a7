-- Who has signed in. ${application} is the role the service works with; this script runs as the owner of the schema.
create table member (
	id uuid primary key,
	-- Null when the member is erased: the same account is then somebody new.
	issuer text,
	subject text,
	display_name text not null,
	school text,
	municipality text,
	display text not null default 'municipality' check (display in ('municipality', 'name', 'school')),
	created timestamptz not null,
	seen timestamptz not null,
	muted_until timestamptz,
	erased timestamptz,
	unique (issuer, subject),
	check ((issuer is null) = (erased is not null) and (subject is null) = (erased is not null))
);

-- Members are never deleted, only emptied: what they have written points at them.
grant select, insert, update on member to ${application};
