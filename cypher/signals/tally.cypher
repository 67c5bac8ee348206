// How many signals of each kind each colleague was told of, as they stand today; null: nobody was there. Only what the viewer may see.
MATCH (s:Signal)
WITH s, CASE WHEN s.state = 'snoozed' AND s.until <= $today THEN 'open' ELSE s.state END AS state
WHERE ($state = 'all' OR state = $state) AND ($colleague IS NULL OR $colleague IN s.told)
  AND (NOT $unassigned OR size(s.told) = 0) AND ($account IS NULL OR s.accountId = $account)
  AND ($deal IS NULL OR s.dealId = $deal)
MATCH (a:Account {id: s.accountId}) WHERE ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
  AND (s.personId IS NULL OR EXISTS { MATCH (p:Person {id: s.personId})
    WHERE $all OR p.confidentiality IS NULL OR p.confidentiality IN $sees })
  AND ($group IS NULL OR a.id = $group OR EXISTS { MATCH (a)-[m:MEMBER_OF]->(root:Account {id: $group})
    MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation })
UNWIND CASE WHEN size(s.told) = 0 THEN [null] ELSE s.told END AS colleagueId
RETURN colleagueId, s.kind AS kind, count(*) AS count ORDER BY colleagueId, kind
