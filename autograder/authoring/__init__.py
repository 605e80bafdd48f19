"""What instructors make from one source: releases, bundles, new assignments, and the proof that checks hold."""
