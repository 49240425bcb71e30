#!/usr/bin/env python3
"""samples.py conventions|fresh|codes|fresh-codes CORPUS-DIR SPECS-DIR: draws the samples that are labelled by hand, the same at every run.

CORPUS-DIR holds learn, ddi-2024, ddi-2018 (unpacked) and sdk-api. Nothing of docbind takes part in the draw: pages are
sorted into strata by the words of their returns sections alone."""
import os
import random
import re
import sys

SEED = 20261122
COLLECTIONS = ('ddi-2024', 'ddi-2018', 'learn', 'sdk-api')
LEARN_RETURNS = re.compile(r'^## +(Return value|Return values|Returns|Return code|Return Value)s?\b.*$', re.I | re.M)
DDI_RETURNS = re.compile(r'^##+ +-returns.*$', re.M)
REMARKS = re.compile(r'^## +-?remarks.*$', re.I | re.M)
SECTION = re.compile(r'^## ', re.M)
NAME = re.compile(r'\b(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|WSA[A-Z]{4,}|E[A-Z]{4,})\b')
STRATA = [(name, re.compile(pattern, re.S | (re.I if name in ('negated', 'void') else 0))) for name, pattern in (
    ('negated', r'(not|never)\b[^.]{0,60}GetLastError|GetLastError[^.]{0,40}\b(not|never)\b'),
    ('wsa', r'WSAGetLastError'),
    ('last-error', r'GetLastError'),
    ('errno', r'\berrno\b'),
    ('out-parameter', r'(error|status|failure) ?(code|number|value|information)?[^.]{0,80}\b(returned|stored|placed|available|written|set|specified'
     r'|contained|provided)\b[^.]{0,30}\b(in|by|through|at|to|via)\b[^.]{0,40}(parameter|\*lp|\*p|lpErrno|pError|pStatus|Status)'),
    ('hresult', r'HRESULT|\bS_OK\b|\bE_[A-Z]+'),
    ('ntstatus', r'NTSTATUS|\bSTATUS_[A-Z]+'),
    ('code', r'ERROR_[A-Z]+|[A-Z]+_STATUS_|error code|\b[A-Z]+_SUCCESS\b|WSAE[A-Z]+|return code|status code|error value'),
    ('void', r'\A\s*\Z|\A(None|This (function|callback function|method|routine|callback) (does not|doesn.t) return|No return|void'
     r'|.{0,40}does(n.t| not) return)'),
    ('plain', r''))]
CONVENTIONS = {
    'last-error': {'learn': 14, 'ddi-2024': 6, 'sdk-api': 3}, 'wsa': {'sdk-api': 1}, 'negated': {'learn': 4},
    'out-parameter': {'ddi-2024': 4, 'ddi-2018': 4, 'sdk-api': 5, 'learn': 1},
    'hresult': {'learn': 9, 'ddi-2024': 7, 'ddi-2018': 3}, 'ntstatus': {'ddi-2024': 10, 'ddi-2018': 5, 'learn': 3},
    'code': {'learn': 8, 'ddi-2024': 6, 'ddi-2018': 5, 'sdk-api': 1}, 'void': {'ddi-2024': 3, 'learn': 2, 'ddi-2018': 2, 'sdk-api': 1},
    'plain': {'ddi-2024': 3, 'learn': 3, 'ddi-2018': 1, 'sdk-api': 1}, 'errno': {'specs': 5}}
FRESH = {
    'last-error': {'learn': 4, 'ddi-2024': 2}, 'negated': {'learn': 2}, 'out-parameter': {'ddi-2024': 1, 'sdk-api': 3},
    'hresult': {'learn': 2, 'ddi-2024': 2}, 'ntstatus': {'ddi-2024': 3, 'learn': 1}, 'code': {'learn': 7, 'ddi-2024': 5},
    'void': {'ddi-2024': 1, 'learn': 1}, 'plain': {'ddi-2024': 3, 'learn': 3}}
CODES = {('learn', 'returns'): 60, ('ddi-2024', 'returns'): 53, ('ddi-2018', 'returns'): 32,
         ('learn', 'remarks'): 10, ('ddi-2024', 'remarks'): 15, ('ddi-2018', 'remarks'): 5}

FRESH_CODES = {('learn', 'returns'): 22, ('ddi-2024', 'returns'): 18, ('ddi-2018', 'returns'): 8,
               ('learn', 'remarks'): 4, ('ddi-2024', 'remarks'): 5, ('ddi-2018', 'remarks'): 3}


def pages(root):
    found = []
    for folder, _, files in os.walk(root):
        found += [os.path.relpath(os.path.join(folder, f), root) for f in files if f.endswith('.md')]
    return sorted(found)


def text(root, page):
    with open(os.path.join(root, page), encoding='utf-8', errors='replace') as file:
        return file.read().replace('\r', '')


def is_function(collection, page, content):
    if collection == 'learn':
        title = re.search(r'^title: *(.*)$', content, re.M)
        code = re.search(r'^```(cpp|c|C|C\+\+|c\+\+)\s*$', content, re.M)
        return bool(title and code and re.search(r'\b(function|callback|method)\b', title.group(1)))
    return os.path.basename(page).startswith(('nf-', 'nc-'))


def section(content, heading):
    start = heading.search(content)
    if not start:
        return ''
    end = SECTION.search(content, start.end())
    return content[start.end():end.start() if end else len(content)]


def returns(collection, content):
    return section(content, LEARN_RETURNS if collection == 'learn' else DDI_RETURNS).strip()


def stratum(words):
    words = words.replace('\\_', '_').replace('**', '')
    return next(name for name, pattern in STRATA if pattern.search(words))


def by_stratum(roots):
    strata = {}
    for collection in (*COLLECTIONS, 'specs'):
        for page in pages(roots[collection]):
            content = text(roots[collection], page)
            if is_function(collection, page, content):
                strata.setdefault((collection, stratum(returns(collection, content))), []).append(page)
    return strata


def drawn(strata, wanted, seed, without=()):
    rnd, sample = random.Random(seed), []
    for name, counts in wanted.items():
        for collection, count in counts.items():
            pool = [page for page in strata[collection, name] if (collection, page, name) not in without]
            sample += [(collection, page, name) for page in sorted(rnd.sample(pool, count))]
    return sample


def conventions(roots, fresh=False):
    strata = by_stratum(roots)
    sample = drawn(strata, CONVENTIONS, SEED)
    for row in drawn(strata, FRESH, SEED + 1, set(sample)) if fresh else sample:
        print(*row, sep='\t')


def prose(content):
    """The text without code, tables and terms of lists, and what was cut out."""
    cut = []

    def away(found):
        cut.append(found.group(0))
        return ' '
    content = re.sub(r'```.*?```', '\n', content, flags=re.S)
    content = re.sub(r'<table.*?</table>', away, content, flags=re.S | re.I)
    content = re.sub(r'^\|.*$', away, content, flags=re.M)
    content = re.sub(r'<dt.*?</dt>', away, content, flags=re.S | re.I)
    content = re.sub(r'\]\([^)]*\)', '] ', content)
    return re.sub(r'[*\[\]]', '', re.sub(r'<[^>]*>', '', content)), ' '.join(cut)


def sentences(words):
    return [re.sub(r'\s+', ' ', s) for s in re.split(r'(?<=[.!?:])\s+(?=[A-Z"])|\n\s*\n', words)]


def names(collection, content):
    content = content.replace('\\_', '_')
    own, tables = prose(returns(collection, content))
    seen = set()
    for place, words in (('returns', own), ('remarks', prose(section(content, REMARKS))[0])):
        for sentence in sentences(words):
            if place == 'remarks' and not re.search(r'\b(return(s|ed)?|fails? with|error)\b', sentence):
                continue
            for found in NAME.finditer(sentence):
                if found.group(0) not in seen and found.group(0) not in tables:
                    seen.add(found.group(0))
                    yield place, found.group(0)


def codes(roots, fresh=False):
    strata = {}
    for collection in ('learn', 'ddi-2024', 'ddi-2018'):
        for page in pages(roots[collection]):
            content = text(roots[collection], page)
            if is_function(collection, page, content):
                for place, name in names(collection, content):
                    strata.setdefault((collection, place), []).append((page, name))
    first = drawn_codes(strata, CODES, SEED)
    seen = {os.path.basename(row[1]) for row in first}
    for row in drawn_codes(strata, FRESH_CODES, SEED + 1, seen) if fresh else first:
        print(*row, sep='\t')


def drawn_codes(strata, wanted, seed, seen=()):
    """Names at random, one of a page, a name three times at most."""
    rnd, rows = random.Random(seed), []
    for (collection, place), count in wanted.items():
        pool = list(strata[collection, place])
        rnd.shuffle(pool)
        taken, by_name, sample = set(), {}, []
        for page, name in pool:
            new = page not in taken and os.path.basename(page) not in seen
            if len(sample) < count and new and by_name.get(name, 0) < 3:
                taken.add(page)
                by_name[name] = by_name.get(name, 0) + 1
                sample.append((page, name))
        rows += [(collection, page, place, name) for page, name in sorted(sample)]
    return rows


if __name__ == '__main__':
    where = {c: os.path.join(sys.argv[2], c) for c in COLLECTIONS}
    where['specs'] = sys.argv[3]
    if sys.argv[1] in ('codes', 'fresh-codes'):
        codes(where, sys.argv[1] == 'fresh-codes')
    else:
        conventions(where, sys.argv[1] == 'fresh')
