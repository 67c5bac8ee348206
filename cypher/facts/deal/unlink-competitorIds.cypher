// Takes the line of column competitorIds away.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})<-[r:COMPETES_IN]-(:Competitor {id: row.to})
DELETE r
RETURN count(*) AS written
