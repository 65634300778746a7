-- For tests in containers, which nobody else can reach.
create role ressursbank_app login password 'ressursbank_app';
