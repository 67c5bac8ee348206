// The schema versions applied so far.
MATCH (s:Schema)
RETURN s.version AS version, s.checksum AS checksum ORDER BY version
