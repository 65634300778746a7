-- What members have told moderators of a post. No free text: a reason is one of a list.
create table flag (
	post uuid not null references post on delete cascade,
	member uuid not null,
	reason text not null,
	created timestamptz not null,
	settled timestamptz,
	primary key (post, member)
);
create index on flag (post) where settled is null;

-- Every act of a moderator, and every flag. Ids only, no text of anyone, so that nothing in it ever has to be erased.
create table moderation_log (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	actor uuid not null,
	action text not null,
	thread uuid,
	post uuid,
	member uuid,
	version integer
);
create index on moderation_log (post);
create index on moderation_log (thread);

-- The application's role has no right to change it (see the grants); nobody else does it by mistake either.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'moderation_log is append-only';
end $$;
create trigger append_only before update or delete or truncate on moderation_log
	for each statement execute function refuse_change();

grant select, insert, update, delete on flag to ${application};
grant select, insert on moderation_log to ${application};
