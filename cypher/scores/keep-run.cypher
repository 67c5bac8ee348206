// Keeps what the stored scores hold for.
MERGE (r:ScoreRun {id: 'scores'})
SET r += $run
RETURN count(*) AS written
