// Takes away the work whose effect on scores is stored.
MATCH (w:ScoreWork) WHERE w.revision IN $revisions
DELETE w
RETURN count(*) AS written
