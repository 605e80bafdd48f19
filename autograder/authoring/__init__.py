"""What instructors make from one source: releases, bundles, new assignments, proofs."""
