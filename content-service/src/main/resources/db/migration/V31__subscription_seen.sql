-- How far a follower has been shown a thread: what has changed since is new. The number that every change of a post gets, and
-- not its place in the thread: a post that a moderator approves late is new as well.
alter table subscription add column seen bigint not null default 0;
update subscription s set seen = coalesce((select max(p.revision) from post p where p.thread = s.thread), 0);
