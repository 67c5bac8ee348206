// What a coach said of an item, and what closes a gap: one id each. Scores as they were kept day by day, signals, jobs of a day.
CREATE CONSTRAINT coach_statement_id IF NOT EXISTS FOR (n:CoachStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT signal_id IF NOT EXISTS FOR (n:Signal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE INDEX snapshot_deal IF NOT EXISTS FOR (n:Snapshot) ON (n.dealId);
CREATE INDEX deal_outcome IF NOT EXISTS FOR (n:Deal) ON (n.outcome);
