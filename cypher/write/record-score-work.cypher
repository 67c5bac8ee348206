// Remembers, in the same transaction as the write, whose scores have to be told again.
CREATE (w:ScoreWork)
SET w = $work
RETURN count(*) AS written
