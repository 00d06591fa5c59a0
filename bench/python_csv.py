"""A query's result as CSV, as one would write it in Python: `requests`, `json`, `csv`.

The only argument is JSON that says what to call and where to write. Prints what `Measured` in `src/side` has.
"""

import csv
import json
import sys
import time

import requests


def peak():
    """The most memory held so far, in bytes; None where the system does not tell it in /proc."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def main():
    task = json.loads(sys.argv[1])
    before = peak()
    start = time.perf_counter()
    http = requests.Session()

    def call(name, argument, **extra):
        operation = task[name]
        url = operation["url"].replace("{}", argument)
        response = http.request(operation["method"], url, headers={"Accept": operation["accept"]}, **extra)
        response.raise_for_status()
        return response

    execution = call("run", task["datasource"], json={"sql_query": "SELECT * FROM flights"}).json()
    key = execution["data"]["id"]
    while execution["data"]["attributes"]["execution_status"] != task["completed"]:
        execution = call("state", key).json()
    key = call("access", key).json()["data_key"]
    result = json.loads(call("data", key).content)
    with open(task["output"], "w", encoding="utf-8", newline="") as output:
        writer = csv.writer(output)
        writer.writerow(column["name"] for column in result["columns"])
        writer.writerows(result["rows"])
    measured = {"seconds": time.perf_counter() - start, "rows": len(result["rows"])}
    after = peak()
    if before is not None and after is not None:
        measured["peak"] = after - before
    print(json.dumps(measured))


main()
