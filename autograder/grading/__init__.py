"""The road of a submission: intake -> sandbox and checks -> gradebook."""
