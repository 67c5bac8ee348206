// When anybody last wrote about who decides in the given deals or about their C139.
UNWIND $ids AS id
MATCH (deal:Deal {id: id})
CALL (deal) {
  MATCH (:Person)-[d:DECIDES_IN]->(deal)
  RETURN d.revision AS revision, d.recordedAt AS at
  UNION ALL
  MATCH (n)-[:ASSESSES|SAID_ON|ACTS_IN]->(deal)
  RETURN n.revision AS revision, n.recordedAt AS at
}
RETURN id, max(revision) AS revision, max(at) AS at
