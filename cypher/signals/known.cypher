// The signals there are of the given causes.
MATCH (s:Signal) WHERE s.cause IN $causes
RETURN s.cause AS cause, s.kind AS kind, s.state AS state
