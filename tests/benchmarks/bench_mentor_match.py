"""500 mentors and 500 mentees of the program mentor-match, from CSV to an explained plan.

Run it as `python -m tests.benchmarks.bench_mentor_match FOLDER`, where FOLDER has mentors.csv and mentees.csv in the
layout of that program's forms (its own example data are published under the Open Government Licence 3.0).
"""

import csv
import os
import sys
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import numpy as np
from scipy.optimize import linear_sum_assignment

from mentordesk.core.matching.model import MUST, Criterion, Participant, Rules
from mentordesk.core.matching.planning import make_plan
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.core.matching.every_pair import Losses, every_loss

FOLDER = "MENTOR_MATCH"
"""The variable that tells the benchmark's process where the people are."""
RULES = Rules(
    (
        Criterion("same_employer", kind=MUST),
        Criterion("field", 40),
        Criterion("topics", 20),
        Criterion("background", 40),
    )
)
SECONDS = 1.0


def people(path: Path, identity: str) -> list[Participant]:
    """The people of one sheet; each mentor takes one."""
    with path.open(encoding="utf-8-sig", newline="") as sheet:
        return [
            Participant(
                id=uuid5(NAMESPACE_OID, row["email address"]),
                name=f"{row['first name']} {row['last name']}",
                employer=row["organisation"],
                field=(row["profession"],),
                topics=(row["grade"],),
                background=row[identity].partition(",")[0] or None,
                places=1,
            )
            for row in csv.DictReader(sheet)
        ]


def explained(folder: Path) -> Losses:
    """Read, score, plan, give every pair its parts, and say of every other pair what it would cost."""
    mentees = people(folder / "mentees.csv", "identity to match")
    plan = make_plan(mentees, people(folder / "mentors.csv", "characteristics"), RULES)
    return every_loss(plan)


def figures(folder: Path) -> list[Figure]:
    """One figure beside scipy alone; none without the people."""
    where = Path(os.environ.get(FOLDER, folder))
    if not (where / "mentors.csv").exists():
        print("The people of mentor-match are not there: name their folder.", file=sys.stderr)
        return []
    random = np.random.default_rng(2026).integers(0, 10_001, (500, 500))
    bare = min(seconds_of(lambda: linear_sum_assignment(random, maximize=True)) for _ in range(3))
    ours = min(seconds_of(lambda: explained(where)) for _ in range(3))
    return [Figure("mentor-match, 500 × 500: CSV to explained plan", ours, bare, seconds=SECONDS)]


if __name__ == "__main__":
    if sys.argv[1:]:
        os.environ[FOLDER] = str(Path(sys.argv[1]).resolve())
    run("bench_mentor_match")
