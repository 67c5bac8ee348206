// Keeps a rule as the next version of its kind.
MERGE (lock:Lease {id: 'signal-rules'})
SET lock.lock = $at
WITH lock
OPTIONAL MATCH (r:SignalRule {kind: $kind})
WITH coalesce(max(r.version), 0) + 1 AS version
CREATE (n:SignalRule {id: $kind + ' ' + toString(version), kind: $kind, version: version, rule: $rule, by: $by, at: $at})
RETURN version
