"""Which mistakes would the checks of an assignment miss?

The reference is changed in one place at a time, as a student might err; each mutant is graded like a
submission, and one that loses no points shows a mistake that the checks let through.

    operators    the mistakes: from a node of the syntax tree to what might stand there instead
    fair         where no mistake is made: what students do not write, or no check could ask
    reach        which questions feel a change in a function
    mutants      all of it together: the mutants of an assignment
    equivalent   mutants that are right answers after all, kept with their reasons
    trial        grading mutants
    report       what came of it
    record       the table in the docs
"""
