create table course_progress (
	member uuid not null,
	course text not null,
	-- Numbers of the steps that are done, from 1.
	steps integer[] not null,
	updated timestamptz not null,
	primary key (member, course)
);

-- Nothing in it tells who wrote it.
create table feedback (
	id uuid primary key,
	resource text not null,
	useful boolean not null,
	suggestion text,
	created timestamptz not null
);
create index on feedback (resource, created);
create index on feedback (created, id);

grant select, insert, update, delete on course_progress, feedback to ${application};
