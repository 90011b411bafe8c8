"""All figures in one table, each beside its yardstick: `python -m tests.benchmarks`."""

from tests.benchmarks.measuring import run

if __name__ == "__main__":
    run(
        *(
            "bench_start",
            "bench_import",
            "bench_mapping",
            "bench_search",
            "bench_matching",
            "bench_mentor_match",
            "bench_board",
            "bench_scoring",
            "bench_papers",
        ),
        *("bench_agreements", "bench_batch", "bench_preview", "bench_file", "bench_gaps"),
    )
