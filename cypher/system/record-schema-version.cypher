// Remembers that a schema version has been applied; a second server doing the same changes nothing.
MERGE (s:Schema {version: $version})
ON CREATE SET s.checksum = $checksum, s.name = $name, s.appliedAt = $appliedAt
RETURN s.checksum AS checksum
