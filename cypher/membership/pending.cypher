// Writes whose membership has not been derived yet, the oldest first; those of an import under way wait for its end.
MATCH (w:MembershipWork)
WHERE w.importId IS NULL OR w.importId = $importId OR NOT EXISTS {
  MATCH (i:Import {id: w.importId}) WHERE i.phase IN ['writing', 'undoing'] AND i.leaseUntil > $heardSince
}
RETURN w.revision AS revision ORDER BY revision LIMIT $limit
