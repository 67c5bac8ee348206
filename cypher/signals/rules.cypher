// The newest version of each rule that was ever changed.
MATCH (r:SignalRule)
WITH r ORDER BY r.version DESC
WITH r.kind AS kind, collect(r)[0] AS r
RETURN kind, r.version AS version, r.rule AS rule, r.by AS by, r.at AS at ORDER BY kind
