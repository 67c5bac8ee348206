// Open deals with their amounts, and the last contact, of the given accounts; accounts with neither are left out.
MATCH (a:Account) WHERE a.id IN $ids
CALL (a) {
  OPTIONAL MATCH (a)<-[:FOR]-(d:Deal) WHERE coalesce(d.outcome, 'open') = 'open' AND (d.closeOn IS NULL OR d.closeOn >= $openSince)
    AND (d.openedOn IS NULL OR d.openedOn <= $asOf)
  RETURN [deal IN collect(d) | {amount: deal.amount, currency: deal.currency}] AS deals
}
CALL (a) {
  OPTIONAL MATCH (a)<-[:IN]-(:Seat)<-[:HOLDS]-(:Person)-[:TOOK_PART]->(i:Interaction) WHERE i.at <= $until
  RETURN max(i.at) AS lastContact
}
WITH a, deals, lastContact WHERE size(deals) > 0 OR lastContact IS NOT NULL
RETURN a.id AS id, deals, lastContact
ORDER BY id
