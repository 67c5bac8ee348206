// Stored scores: one node per list (a model's accounts, or its groups) and account. Each index serves one order of a table, or what narrows one.
CREATE CONSTRAINT score_id IF NOT EXISTS FOR (n:Score) REQUIRE n.id IS UNIQUE;
CREATE INDEX score_by_score IF NOT EXISTS FOR (n:Score) ON (n.list, n.score, n.id);
CREATE INDEX score_by_name IF NOT EXISTS FOR (n:Score) ON (n.list, n.name, n.id);
CREATE INDEX score_by_first IF NOT EXISTS FOR (n:Score) ON (n.list, n.k1, n.id);
CREATE INDEX score_by_second IF NOT EXISTS FOR (n:Score) ON (n.list, n.k2, n.id);
CREATE INDEX score_by_third IF NOT EXISTS FOR (n:Score) ON (n.list, n.k3, n.id);
CREATE INDEX score_in_segment IF NOT EXISTS FOR (n:Score) ON (n.list, n.segment, n.score, n.id);
CREATE INDEX score_in_industry IF NOT EXISTS FOR (n:Score) ON (n.list, n.industry, n.score, n.id);
CREATE INDEX score_in_country IF NOT EXISTS FOR (n:Score) ON (n.list, n.country, n.score, n.id);
CREATE INDEX score_in_group IF NOT EXISTS FOR (n:Score) ON (n.groupId);
CREATE TEXT INDEX score_found IF NOT EXISTS FOR (n:Score) ON (n.found);
CREATE CONSTRAINT score_run_id IF NOT EXISTS FOR (n:ScoreRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT score_model_id IF NOT EXISTS FOR (n:ScoreModel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE;
CREATE INDEX score_work_revision IF NOT EXISTS FOR (n:ScoreWork) ON (n.revision);
CREATE INDEX person_confidentiality IF NOT EXISTS FOR (n:Person) ON (n.confidentiality);
