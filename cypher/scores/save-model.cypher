// Saves parameters of a score model as the version after the last one; an id that is taken refuses it.
CREATE (m:ScoreModel)
SET m = $version
RETURN m.number AS number
