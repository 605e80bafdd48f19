"""neurograde: write an assignment once; release, check and grade it safely.

The engine. It knows nothing of neuroscience and works on any directory shaped
like a course (course.toml, assignments/, reference/, templates/).
"""

__version__ = "0.1.0"
