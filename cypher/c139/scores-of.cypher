// The scores of a deal by one template as they were kept, the oldest first.
MATCH (s:Snapshot) WHERE s.dealId = $dealId AND s.template = $template AND s.date <= $until
RETURN s.date AS date, s.template AS template, s.version AS version, s.score AS score, s.low AS low, s.high AS high,
  s.label AS label, s.zoneLow AS zoneLow, s.zoneHigh AS zoneHigh, s.chainReach AS chainReach
ORDER BY date LIMIT $limit
