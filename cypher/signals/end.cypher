// Ends signals whose cause is gone, on a day.
MATCH (s:Signal) WHERE s.cause IN $causes AND s.state IN ['open', 'snoozed']
SET s.state = 'over', s.overOn = $day, s.by = null, s.at = $at, s.until = null
RETURN count(*) AS written
