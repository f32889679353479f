"""Notes by the thousand, prepared by a cluster: python on_a_cluster.py 's3://bucket/notes/**/*.yaml' s3://bucket/sheets.

Give the scheduler's address as a third argument; without one, this machine's cores are the cluster.
"""

import sys

from distributed import Client

from infoprep.cluster import prepare_files


def main() -> None:
    """Prepare the files and tell how many Parquet files there are."""
    notes, out, *scheduler = sys.argv[1:]
    with Client(*scheduler) if scheduler else Client(threads_per_worker=1) as client:
        parts = prepare_files(notes, out, client=client, partition=500)
    print(f"{len(parts)} files in {out}")


if __name__ == "__main__":
    main()
