"""Compiles samples, and runs each against the server in OPENAI_BASE_URL where the package `openai` is installed.

Reads from standard input a JSON object of texts by name; prints one of errors by name, and whether the samples ran.
"""
import contextlib, importlib.util, io, json, sys, traceback

samples = json.load(sys.stdin)
runs = importlib.util.find_spec("openai") is not None
errors = {}
for name, text in samples.items():
    try:
        code = compile(text, name, "exec")
        if runs:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(code, {"__name__": "__main__"})
    except BaseException:
        errors[name] = traceback.format_exc()[-600:]
print(json.dumps({"runs": runs, "errors": errors}))
