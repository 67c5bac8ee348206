// Keeps the coverage of groups for the portfolio table, with the day and the revision it was computed at.
UNWIND $rows AS row
MATCH (g:Group {id: row.id}) WHERE g.revision = row.revision
SET g.customer = row.customer, g.deal = row.deal, g.engaged = row.engaged, g.known = row.known,
  g.decision = row.decision, g.coverageRests = row.rests, g.coverageLedger = row.ledger,
  g.coverageOn = row.on, g.coverageRevision = row.revision
RETURN count(*) AS written
