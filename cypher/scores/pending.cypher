// Writes whose effect on scores is not stored yet, the oldest first; those of an import under way wait for its end.
MATCH (w:ScoreWork)
WHERE w.importId IS NULL OR NOT EXISTS {
  MATCH (i:Import {id: w.importId}) WHERE i.phase IN ['writing', 'undoing'] AND i.leaseUntil > $heardSince
}
RETURN w.revision AS revision, w.all AS all, w.accounts AS accounts, w.led AS led, w.people AS people, w.whole AS whole,
  w.seats AS seats, w.deals AS deals, w.groups AS groups
ORDER BY revision LIMIT $limit
