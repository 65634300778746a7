-- What readers looked for and did not find, in their own words. Nothing in it tells who wrote it.
create table wish (
	id uuid primary key,
	text text not null,
	created timestamptz not null
);
create index on wish (created, id);

-- How far down in the list of hits readers find what they open: how many, and of no one.
create table search_click (
	day date not null,
	-- From 1; 11 is anything after the first page.
	position integer not null,
	times integer not null,
	primary key (day, position)
);

grant select, insert, update, delete on wish, search_click to ${application};
