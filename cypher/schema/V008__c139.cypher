// What a coach said of an item, and what closes a gap: one id each.
CREATE CONSTRAINT coach_statement_id IF NOT EXISTS FOR (n:CoachStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
