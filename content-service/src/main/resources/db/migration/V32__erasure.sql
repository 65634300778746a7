-- Who has been erased. A copy of it outlives the backups, and is put back after one of them: whoever an older backup brings
-- back is then erased again (docs/operating.md). The ids lead to nobody.
create table erasure (
	member uuid primary key,
	-- Whether what the member had written went as well.
	posts boolean not null,
	at timestamptz not null
);

-- How those before wanted it was not kept: the careful answer.
insert into erasure select id, true, erased from member where erased is not null;

grant select, insert on erasure to ${application};
