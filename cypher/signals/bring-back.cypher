// Opens signals again whose cause was gone and holds again.
MATCH (s:Signal) WHERE s.cause IN $causes AND s.state = 'over'
SET s.state = 'open', s.overOn = null, s.by = null, s.at = $at
RETURN count(*) AS written
