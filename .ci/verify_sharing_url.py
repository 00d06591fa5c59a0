"""Checks the signature of the sharing URL on standard input, with the secret in CLUVIO_EMBED_SECRET, and prints its claims."""

import base64
import hashlib
import hmac
import os
import sys
import urllib.parse

url = urllib.parse.urlsplit(sys.stdin.read().strip())
[token] = urllib.parse.parse_qs(url.query)["sharingSecret"]
message, signature = token.rsplit(".", 1)


def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


secret = os.environ["CLUVIO_EMBED_SECRET"].encode()
assert hmac.compare_digest(decode(signature), hmac.new(secret, message.encode(), hashlib.sha256).digest()), "bad signature"
print(decode(message.split(".")[1]).decode())
