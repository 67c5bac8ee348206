// Where the stored scores stand: the last run, writes not in it yet, the last revision, and whether any fact is confidential.
OPTIONAL MATCH (l:Ledger {id: 'facts'})
OPTIONAL MATCH (r:ScoreRun {id: 'scores'})
RETURN l.born AS born, l.revision AS revision, r.asOf AS asOf, r.at AS at, r.versions AS versions, r.currency AS currency,
  r.currencies AS currencies, r.cuts AS cuts, r.scored AS scored, r.templates AS templates,
  COUNT { MATCH (:ScoreWork) } AS pending,
  EXISTS { MATCH (a:Account) WHERE a.confidentiality IS NOT NULL } OR EXISTS { MATCH (p:Person) WHERE p.confidentiality IS NOT NULL } AS confidential
