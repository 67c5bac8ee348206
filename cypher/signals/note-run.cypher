// Notes the day signals were looked for.
MERGE (j:Job {id: 'signals-run'})
SET j.day = $day
RETURN j.day AS day
