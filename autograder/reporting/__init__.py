"""Pages and tables made from the gradebook."""
