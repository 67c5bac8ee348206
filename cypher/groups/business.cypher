// Open deals, their amounts by currency, and the last contact, over the members of the given groups.
MATCH (g:Group) WHERE g.id IN $ids
MATCH (root:Account {id: g.id})<-[m:MEMBER_OF]-(a:Account) WHERE m.generation = g.generation
CALL (a) {
  OPTIONAL MATCH (a)<-[:FOR]-(d:Deal) WHERE coalesce(d.outcome, 'open') = 'open' AND (d.closeOn IS NULL OR d.closeOn >= $openSince)
    AND (d.openedOn IS NULL OR d.openedOn <= $asOf)
  RETURN collect({amount: d.amount, currency: d.currency, id: d.id}) AS deals
}
CALL (a) {
  OPTIONAL MATCH (a)<-[:IN]-(:Seat)<-[:HOLDS]-(:Person)-[:TOOK_PART]->(i:Interaction) WHERE i.at <= $until
  RETURN max(i.at) AS last
}
RETURN g.id AS id, [each IN reduce(all = [], deals IN collect(deals) | all + deals) WHERE each.id IS NOT NULL] AS deals, max(last) AS lastContact
ORDER BY id
