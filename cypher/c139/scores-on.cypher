// Of each given deal the last score kept up to a day; where there is none, the oldest before another day.
UNWIND $ids AS id
MATCH (s:Snapshot {dealId: id}) WHERE s.template = $template AND s.date < $before
WITH id, s ORDER BY s.date
WITH id, collect({date: s.date, score: s.score, label: s.label, chainReach: s.chainReach}) AS kept
WITH id, coalesce(last([k IN kept WHERE k.date <= $until]), kept[0]) AS one
RETURN id, one.date AS date, one.score AS score, one.label AS label, one.chainReach AS chainReach
