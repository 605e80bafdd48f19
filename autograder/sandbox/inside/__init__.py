"""The untrusted side: what runs in the zygote and in its children.

`launch.py` loads this directory under a name of its own, so nothing else of the engine is imported, or can be,
where student code runs.  The trusted side borrows `codec` (and, for diagnosis, `landlock`) from here.
"""
