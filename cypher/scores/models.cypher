// The saved versions of score models, the newest first.
MATCH (m:ScoreModel) WHERE $model IS NULL OR m.model = $model
RETURN m.model AS model, m.number AS number, m.parameters AS parameters, m.at AS at, m.by AS by, m.note AS note
ORDER BY model, number DESC
