"""The `neurograde` command: parse, call, print. Every piece of work lives in the room it belongs to.

Exit codes: 0 done; 1 done, and the answer is no (a check failed, a release is stale);
2 wrong usage or a wrong file in the course; 3 the grader itself failed.
"""
