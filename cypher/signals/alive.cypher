// Signals that are open or snoozed, after a given cause.
MATCH (s:Signal) WHERE s.state IN ['open', 'snoozed'] AND s.cause > $after
RETURN s.cause AS cause, s.kind AS kind, s.state AS state ORDER BY cause LIMIT $limit
