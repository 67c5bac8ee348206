// Other accounts that a reporting line joins to the given ones.
MATCH (a:Account)<-[:IN]-(:Seat)-[:REPORTS_TO]-(:Seat)-[:IN]->(b:Account) WHERE a.id IN $ids AND NOT b.id IN $ids
RETURN DISTINCT b.id AS id
