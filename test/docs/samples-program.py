"""Compiles samples. Where the package `openai` is installed, runs each against the sandbox in OPENAI_BASE_URL as it was at its start.

Reads from standard input a JSON object of texts by name; prints one of errors by name, and whether the samples ran.
"""
import contextlib, importlib.util, io, json, os, sys, traceback, urllib.parse, urllib.request

samples = json.load(sys.stdin)
runs = importlib.util.find_spec("openai") is not None
errors = {}
for name, text in samples.items():
    try:
        code = compile(text, name, "exec")
        if runs:
            reset = urllib.parse.urljoin(os.environ["OPENAI_BASE_URL"], "/__sandbox/reset")
            urllib.request.urlopen(urllib.request.Request(reset, method="POST")).close()
            with contextlib.redirect_stdout(io.StringIO()):
                exec(code, {"__name__": "__main__"})
    except BaseException:
        errors[name] = traceback.format_exc()[-600:]
print(json.dumps({"runs": runs, "errors": errors}))
