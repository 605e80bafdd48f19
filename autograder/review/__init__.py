"""The local web app in which people read what checks cannot: derivations, figures, doubtful verdicts.

    access.py   who may come in: loopback, one link for each person, a token in every form
    desk.py     what lies on the table: questions, answers in order, one answer with all that belongs to it
    answer.py   a student's answer as HTML; pictures and PDFs only as what they claim to be
    app.py      the pages, served by Flask

Everything is kept by grading/marks.py; a second process on the same gradebook sees it at once.
"""
