// Who may say yes at the given accounts: the decision layer on a day, and EB and PROCUREMENT of the deals that may be open.
CALL () {
  MATCH (p:Person)-[h:HOLDS]->(s:Seat)-[:IN]->(a:Account)
  WHERE a.id IN $ids AND s.layer = 'decision' AND coalesce(s.since <= $asOf, true) AND coalesce($asOf < s.until, true)
    AND coalesce(h.since <= $asOf, true) AND coalesce($asOf < h.until, true) AND coalesce(h.ended, false) = false
  RETURN p, a
  UNION
  MATCH (p:Person)-[d:DECIDES_IN]->(deal:Deal)-[:FOR]->(a:Account)
  WHERE a.id IN $ids AND any(role IN d.roles WHERE role IN ['EB', 'PROCUREMENT'])
    AND coalesce(deal.outcome, 'open') = 'open' AND (deal.openedOn IS NULL OR deal.openedOn <= $asOf)
    AND (deal.closeOn IS NULL OR deal.closeOn >= $dueFrom)
  RETURN p, a
}
WITH p, a
WHERE $all OR ((p.confidentiality IS NULL OR p.confidentiality IN $sees)
  AND (a.confidentiality IS NULL OR a.confidentiality IN $sees))
RETURN DISTINCT a.id AS accountId, p.id AS personId
