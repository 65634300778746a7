-- Threads and posts. A thread refers to a theme or a resource by id alone: those live in the index.
create table thread (
	id uuid primary key,
	theme text,
	resource text,
	step integer,
	title text not null,
	status text not null default 'open' check (status in ('open', 'closed', 'archived')),
	-- The post that a moderator has accepted as the summary.
	summary uuid,
	version integer not null default 1,
	-- The highest number given to a post. Numbers only order: gaps would tell of posts that are held.
	last_number integer not null default 1,
	created timestamptz not null,
	active timestamptz not null,
	check ((theme is null) <> (resource is null)),
	check (step is null or resource is not null)
);
create index on thread (active, id);
create index on thread (theme, active);
create index on thread (resource, active);

-- Who sees a post is who sees the opening post of its thread as well: number 1.
create table post (
	id uuid primary key,
	thread uuid not null references thread on delete cascade,
	number integer not null,
	-- Null when the account is gone.
	author uuid,
	text text not null,
	-- The answers of the form «drøft en sak», as JSON.
	form text,
	status text not null check (status in ('visible', 'held', 'hidden', 'removed')),
	version integer not null default 1,
	-- Grows with every change that search has to know of; no two posts share one.
	revision bigint not null default 0,
	created timestamptz not null,
	edited timestamptz,
	unique (thread, number)
);
create index on post (author, created);
create index on post (status) where status <> 'visible';

-- What a post said before, for moderators.
create table post_revision (
	post uuid not null references post on delete cascade,
	version integer not null,
	title text,
	text text not null,
	form text,
	written timestamptz not null,
	primary key (post, version)
);

create table helpful (
	post uuid not null references post on delete cascade,
	member uuid not null,
	primary key (post, member)
);

create table subscription (
	thread uuid not null references thread on delete cascade,
	member uuid not null,
	since timestamptz not null,
	primary key (thread, member)
);

create table draft (
	member uuid not null,
	place text not null,
	title text not null,
	text text not null,
	form text,
	saved timestamptz not null,
	primary key (member, place)
);

-- A request that was sent twice is one post.
create table sent_request (
	member uuid not null,
	key text not null,
	-- SHA-256 of what was sent.
	content text not null,
	post uuid not null,
	created timestamptz not null,
	primary key (member, key)
);

-- Posts that search does not know the newest state of. Filled by triggers, so that no way of changing a post can forget it,
-- in the transaction of the change.
create table pending_projection (
	post uuid primary key,
	revision bigint not null,
	attempts integer not null default 0
);
create sequence post_revision_number;

create function number_post() returns trigger language plpgsql as $$
begin
	new.revision := nextval('post_revision_number');
	return new;
end $$;
create trigger number_post before insert or update on post for each row execute function number_post();

create function mark_post() returns trigger language plpgsql as $$
begin
	insert into pending_projection (post, revision) values (new.id, new.revision)
		on conflict (post) do update set revision = excluded.revision, attempts = 0;
	-- With the opening post its whole thread comes and goes.
	if tg_op = 'UPDATE' and new.number = 1 and new.status <> old.status then
		update post set revision = revision where thread = new.thread and number > 1;
	end if;
	return null;
end $$;
create trigger mark_post after insert or update on post for each row execute function mark_post();

create function mark_gone_post() returns trigger language plpgsql as $$
begin
	insert into pending_projection (post, revision) values (old.id, nextval('post_revision_number'))
		on conflict (post) do update set revision = excluded.revision, attempts = 0;
	return null;
end $$;
create trigger mark_gone_post after delete on post for each row execute function mark_gone_post();

grant select, insert, update, delete on thread, post, post_revision, helpful, subscription, draft, sent_request,
	pending_projection to ${application};
grant usage on sequence post_revision_number to ${application};
