// Accounts everyone may see, after a given id, with what decides ownership.
MATCH (a:Account) WHERE a.id > $after AND a.confidentiality IS NULL
RETURN a.id AS id, a.kind AS kind, a.revenue AS revenue, a.currency AS currency, a.groupBoundary AS groupBoundary
ORDER BY id LIMIT $limit
