"""Forwards what comes to a server, and answers the request with a given number that is no GET with 500:
`failing_proxy.py URL NUMBER FILE`. Writes its own URL to the file."""

import http.server
import sys
import urllib.error
import urllib.request

server, failing, file = sys.argv[1], int(sys.argv[2]), sys.argv[3]
count = 0


class Proxy(http.server.BaseHTTPRequestHandler):
    def answer(self):
        global count
        body = self.rfile.read(int(self.headers.get("content-length", 0))) or None
        count += self.command != "GET"
        if self.command != "GET" and count == failing:
            return self.send(500, "text/plain", b"out of order")
        headers = {name: self.headers[name] for name in ("authorization", "accept", "content-type") if name in self.headers}
        request = urllib.request.Request(server + self.path, body, headers, method=self.command)
        try:
            with urllib.request.urlopen(request) as answer:
                self.send(answer.status, answer.headers["content-type"], answer.read())
        except urllib.error.HTTPError as answer:
            self.send(answer.status, answer.headers["content-type"], answer.read())

    do_GET = do_PUT = do_POST = do_PATCH = answer

    def send(self, status, media_type, body):
        self.send_response(status)
        self.send_header("content-type", media_type)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


proxy = http.server.HTTPServer(("127.0.0.1", 0), Proxy)
with open(file, "w", encoding="utf-8") as out:
    out.write(f"http://127.0.0.1:{proxy.server_port}\n")
proxy.serve_forever()
