"""Prints the document as a vendor might turn out to have it: updates by the other of PUT and PATCH, the datasource of Run Execution in the
body, and executions read by the id of their resource."""

import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()


def replace(pattern, new, count):
    global text
    text, found = re.subn(pattern, new, text, flags=re.M)
    assert found == count, f"{pattern}: found {found} times, expected {count}"


updates = {"put": "patch", "patch": "put"}
text, found = re.subn(r"^    (put|patch):$", lambda method: f"    {updates[method[1]]}:", text, flags=re.M)
assert found, "no operation updates anything"
replace(r"^  /datasources/\{datasource_id\}/executions:$", "  /executions:", 1)
replace(r"\$response\.body#/data/attributes/execution_id", "$response.body#/data/id", 2)
replace(r"\{execution_id\}", "{id}", 2)

# The parameter block of Run Execution moves into its body.
block = re.search(r"^      parameters:\n        - name: datasource_id\n(?:          .*\n)+", text, flags=re.M)
assert block and "x-argument: datasource" in block[0]
text = text.replace(block[0], "")
replace(
    r"^(    RunExecutionRequest:\n(?:      .*\n)*?      properties:\n)",
    r"\1        datasource_id:\n          type: string\n          x-argument: datasource\n",
    1,
)
replace(r"^        - name: execution_id$", "        - name: id", 2)
replace(r"^( +)execution_id: \$response", r"\1id: $response", 3)
sys.stdout.write(text)
