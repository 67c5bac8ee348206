// Leases: who does a piece of work that only one server may do at a time. Work that waits, by revision.
CREATE CONSTRAINT lease_id IF NOT EXISTS FOR (n:Lease) REQUIRE n.id IS UNIQUE;
CREATE INDEX membership_work_revision IF NOT EXISTS FOR (n:MembershipWork) ON (n.revision);
