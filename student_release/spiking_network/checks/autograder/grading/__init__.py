"""Part of neurograde 0.1.0."""
