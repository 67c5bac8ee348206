// What Meridian keeps about the facts: the write ledger, changes, groups, imports.
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:Schema) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_state IF NOT EXISTS FOR (n:Import) ON (n.state);
CREATE INDEX import_part IF NOT EXISTS FOR (n:ImportPart) ON (n.importId, n.kind, n.seq);
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision);
CREATE INDEX change_fact IF NOT EXISTS FOR (n:Change) ON (n.factId);
CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.importId);
