// Every version of a rule that was ever kept, the newest first.
MATCH (r:SignalRule {kind: $kind})
RETURN r.version AS version, r.rule AS rule, r.by AS by, r.at AS at ORDER BY version DESC LIMIT $limit
