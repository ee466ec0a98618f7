"""Tests contracts in one process: paths on stdin, one JSON line with the run of each on stdout."""

import json
import logging
import signal
import sys

from datacontract.data_contract import DataContract

logging.disable(logging.CRITICAL)


def give_up(*_):
    raise TimeoutError("took longer than 30 s")


signal.signal(signal.SIGALRM, give_up)
for line in sys.stdin:
    signal.alarm(30)
    try:
        run = DataContract(data_contract_file=line.strip()).test()
        checks = [
            {"type": it.type, "name": it.name, "model": it.model, "field": it.field, "result": it.result.value if it.result else "error", "reason": it.reason}
            for it in run.checks
        ]
        out = {"result": run.result.value, "checks": checks}
    except BaseException as error:
        out = {"result": "error", "checks": [{"type": "crash", "name": "crash", "result": "error", "reason": str(error)}]}
    finally:
        signal.alarm(0)
    print(json.dumps(out), flush=True)
