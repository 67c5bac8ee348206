// The day signals were last looked for.
MATCH (j:Job {id: 'signals-run'})
RETURN j.day AS day
