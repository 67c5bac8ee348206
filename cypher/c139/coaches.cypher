// Who is a coach in the given deals, of which kinds, and whether somebody has checked him.
MATCH (p:Person)-[d:DECIDES_IN]->(deal:Deal)
WHERE deal.id IN $ids AND 'COACH' IN d.roles AND ($all OR p.confidentiality IS NULL OR p.confidentiality IN $sees)
RETURN deal.id AS dealId, p.id AS personId, d.coachKinds AS kinds, d.coachVerified AS verified
