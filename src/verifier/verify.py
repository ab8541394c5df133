#!/usr/bin/env python3
"""Checks a sealed case with the standard library of Python 3.8 and the openssl program (3.0 or newer).

usage: python3 verify.py FOLDER [KEY]

FOLDER holds bagit.txt. KEY is the verifier key that came by another way than the folder. Exit code 0 where all holds, 1 where not, 2 for a
wrong command line. What is checked: every file against the manifest; every event against what the log committed to; the root of the log over all
events; the signature on it; the evidence against its names and against the events that name it.
"""
import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
import tempfile

problems = []


def bad(file, why):
    problems.append("  %s: %s" % (file, why))


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def files_below(folder):
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            relative = os.path.relpath(path, folder).replace(os.sep, "/")
            if os.path.islink(path) or not os.path.isfile(path):
                bad(relative, "it is a link or a device, and no file")
            else:
                found.append(relative)
    return sorted(found)


def check_manifests(folder, names):
    wanted = {}
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        if manifest not in names:
            bad(manifest, "it is not here")
            continue
        with open(os.path.join(folder, manifest), encoding="utf-8", errors="replace", newline="\n") as lines:
            for line in lines:
                digest, _, path = line.rstrip("\n").partition("  ")
                wanted[path] = digest
    for path in sorted(set(wanted) - set(names)):
        bad(path, "it is not here, and a manifest lists it")
    for name in names:
        if name.startswith("tagmanifest-"):
            continue
        if name not in wanted:
            bad(name, "no manifest lists it")
            continue
        digest = sha256_of(os.path.join(folder, name))
        if digest != wanted[name]:
            bad(name, "it is not what the manifest says")
        elif name.startswith("data/evidence/") and name != "data/evidence/" + digest:
            bad(name, "it is not what its name says")


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def root_of(leaves):
    """RFC 6962, section 2.1, from the leaves upwards: the last of an odd number is carried to the next level."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    while len(leaves) > 1:
        pairs = [hashlib.sha256(b"\x01" + leaves[i] + leaves[i + 1]).digest() for i in range(0, len(leaves) - 1, 2)]
        leaves = pairs + ([leaves[-1]] if len(leaves) % 2 else [])
    return leaves[0]


def check_events(folder, names):
    """Returns the leaves, the key that the events name last, how many were erased, and the evidence that they name."""
    leaves, key, gone, erased, named = [], None, [], set(), {}
    path = "data/events.jsonl"
    if path not in names:
        bad(path, "it is not here")
        return leaves, key, gone, named
    with open(os.path.join(folder, *path.split("/")), encoding="utf-8", errors="replace", newline="\n") as lines:
        for place, line in enumerate(lines):
            try:
                row = json.loads(line)
                entry = json.loads(row["entry"])
                leaves.append(leaf_hash(row["entry"].encode("utf-8")))
                erased.update(entry.get("erased", []))
                if row["seq"] != place:
                    bad(path, "event %d says that it is event %s" % (place, row["seq"]))
                if row["content"] is None:
                    gone.append(place)
                    continue
                salt = base64.b64decode(row["salt"], validate=True)
                commit = hmac.new(salt, row["content"].encode("utf-8"), hashlib.sha256).hexdigest()
                if commit != entry["commit"]:
                    bad(path, "event %d: its text is not what the log committed to" % place)
                    continue
                event = json.loads(row["content"])["event"]
                if event["type"] != entry["type"]:
                    bad(path, "event %d is of another kind than its entry" % place)
                if event["type"] in ("case.created", "key.rotated"):
                    key = event["key"]
                if event["type"] == "item.added":
                    named[event["item"]["digest"]] = place
                if event["type"] == "report.added":
                    named[event["report"]["textDigest"]] = place
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                bad(path, "line %d is no event: %s" % (place + 1, error))
    for place in gone:
        if place not in erased:
            bad(path, "event %d has no text, and no event says that it was erased" % place)
    return leaves, key, gone, named


def openssl_verifies(public_key, message, signature):
    der = bytes.fromhex("302a300506032b6570032100") + public_key
    with tempfile.TemporaryDirectory() as work:
        paths = [os.path.join(work, name) for name in ("key", "message", "signature")]
        for path, content in zip(paths, (der, message, signature)):
            with open(path, "wb") as file:
                file.write(content)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0], "-rawin", "-in", paths[1], "-sigfile", paths[2]]
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def check_signature(folder, names, leaves, key):
    """Returns True where the key that the events name signed the root over all of them."""
    path = "data/log/checkpoint"
    if path not in names or key is None:
        bad(path, "it is not here, or the events name no key")
        return False
    with open(os.path.join(folder, *path.split("/")), "rb") as file:
        note = file.read()
    text, _, signatures = note.rpartition(b"\n\n")
    text += b"\n"
    try:
        origin, size, root = text.decode("utf-8").split("\n")[:3]
        name, number, encoded = key.split("+", 2)
        kind_and_key = base64.b64decode(encoded, validate=True)
        number_wanted = hashlib.sha256(name.encode("utf-8") + b"\n" + kind_and_key).hexdigest()[:8]
        if origin != name or number != number_wanted or kind_and_key[0] != 1:
            bad(path, "it is of another log, or the key that the events name is none")
            return False
        if int(size) != len(leaves):
            bad(path, "it counts %s events, and %d are here" % (size, len(leaves)))
            return False
        if base64.b64decode(root, validate=True) != root_of(leaves):
            bad(path, "the events are not those that it was signed over")
            return False
        for line in signatures.decode("utf-8").split("\n"):
            if line.startswith("\u2014 %s " % name):
                blob = base64.b64decode(line.split(" ")[2], validate=True)
                if blob[:4].hex() == number:
                    if openssl_verifies(kind_and_key[1:], text, blob[4:]):
                        return True
                    bad(path, "the signature does not hold")
                    return False
    except (ValueError, IndexError) as error:
        bad(path, "it cannot be read: %s" % error)
        return False
    bad(path, "it is not signed by the key that the events name")
    return False


def check_evidence(names, named):
    held = {name[len("data/evidence/"):] for name in names if name.startswith("data/evidence/")}
    for digest in sorted(set(named) - held):
        bad("data/evidence/" + digest, "it is not here, and event %d names it" % named[digest])
    for digest in sorted(held - set(named)):
        bad("data/evidence/" + digest, "no event names it")


def main(words):
    if not 1 <= len(words) <= 2:
        print("usage: python3 verify.py FOLDER [KEY]")
        return 2
    folder, wanted = words[0], (words[1].strip() if len(words) == 2 else "")
    names = files_below(folder)
    check_manifests(folder, names)
    leaves, key, gone, named = check_events(folder, names)
    signed = check_signature(folder, names, leaves, key)
    check_evidence(names, named)
    if problems:
        print("NOT what was sealed: %d problem%s." % (len(problems), "" if len(problems) == 1 else "s"))
        print("\n".join(problems))
    else:
        erased = ", the content of %d erased" % len(gone) if gone else ""
        print("Unchanged since it was sealed: %d events%s, %d pieces of evidence." % (len(leaves), erased, len(named)))
    if not signed:
        print("No signature on its log holds.")
    elif wanted == "":
        print("Signed by %s, which the case itself names." % key)
        print("Nobody vouches for that key here: ask for it by another way, and give it.")
    elif wanted != key:
        print("Signed by %s, and NOT by the key that you gave." % key)
    else:
        print("Signed by the key that you gave, over %d entries." % len(leaves))
        print("Unanchored: nobody but the log says when.")
    return 0 if signed and not problems and wanted in ("", key) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
