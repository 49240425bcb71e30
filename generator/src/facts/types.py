#!/usr/bin/env python3
"""types.py INCLUDE-DIR > windows-types.tsv: what the type names of the Windows headers are, as the mingw-w64 compiler sees them.

Headers are compiled with debug information for all types, which is read back. A line is a class and its names: i8 to u64,
f32, f64, enum, fn (pointer to a function), ptr (pointer to void or to a hidden structure), *NAME (pointer to NAME),
struct SIZE ALIGNMENT, array SIZE ALIGNMENT, and const VALUE for constants by which headers give array lengths. Names of
which two headers disagree are left out."""
import collections
import os
import re
import subprocess
import sys
import tempfile

import headers

CC, OBJDUMP = 'x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-objdump'
USER = '#define SECURITY_WIN32\n#define MPR50 1\n#define WIN32_NO_STATUS\n#include <winsock2.h>\n#include <ws2tcpip.h>\n#include <windows.h>\n#undef WIN32_NO_STATUS\n#include <ntstatus.h>\n'
KERNEL = '#define NDIS_WDM 1\n#define NDIS60 1\n#define NDIS_MINIPORT_DRIVER 1\n#include <ntifs.h>\n#include <ntddk.h>\n'
LENGTH = re.compile(r'(?:^|_)(?:MAX|MAXIMUM|CCH|SIZE)(?:_|$)|(?:LEN|LENGTH|SIZE)$')
MEMBERS = {'char': 'i8', 'signed char': 'i8', 'unsigned char': 'u8', 'short int': 'i16', 'short unsigned int': 'u16', 'int': 'i32',
           'unsigned int': 'u32', 'long int': 'i32', 'long unsigned int': 'u32', 'long long int': 'i64', 'long long unsigned int': 'u64',
           'float': 'f32', 'double': 'f64', '_Bool': 'u8', 'wchar_t': 'u16'}


def compile_(text, *flags):
    return subprocess.run([CC, '-x', 'c', '-w', '-std=gnu11', *flags, '-'], input=text, capture_output=True, text=True)


def together(prelude, headers, flags):
    """Splits headers into those that compile together, in the order given, and the others."""
    taken, left = list(headers), []
    while taken:
        text = prelude + ''.join('#line %d "probe"\n#include <%s>\n' % (i + 1, h) for i, h in enumerate(taken))
        result = compile_(text, '-fsyntax-only', '-fmax-errors=400', *flags)
        if result.returncode == 0:
            break
        bad, stack = set(), None
        for line in result.stderr.split('\n'):
            place = re.search(r'\bprobe:(\d+)[:,]', line)
            stack = int(place.group(1)) if place else stack
            if ' error: ' in line and stack:
                bad.add(stack)
        if not bad:
            return [], taken + left
        left += [h for i, h in enumerate(taken) if i + 1 in bad]
        taken = [h for i, h in enumerate(taken) if i + 1 not in bad]
    return taken, left


def entries(text, flags, folder):
    """The debugging entries of a translation unit: offset to (depth, tag, attributes)."""
    out = os.path.join(folder, 'types.o')
    if compile_(text, '-c', '-g', '-gdwarf-4', '-fno-eliminate-unused-debug-types', '-o', out, *flags).returncode:
        return {}
    found, current, outer = {}, None, {}
    dump = subprocess.Popen([OBJDUMP, '--dwarf=info', out], stdout=subprocess.PIPE, text=True, errors='replace')
    for line in dump.stdout:
        head = re.match(r' *<(\d+)><([0-9a-f]+)>: Abbrev Number: \d+ \((DW_TAG_\w+)\)', line)
        if head:
            current = {}
            found[int(head.group(2), 16)] = (int(head.group(1)), head.group(3), current)
            outer = current if head.group(1) == '1' else outer
            continue
        attribute = re.match(r' *<[0-9a-f]+> +(DW_AT_\w+) *: *(.*)$', line)
        if attribute and current is not None:
            value = attribute.group(2)
            current[attribute.group(1)] = value.rsplit('): ', 1)[-1].strip() if value.startswith('(indirect') else value.strip()
            if current.get('DW_AT_name') == 'lpVtbl':
                outer['interface'] = True
    return found


def reference(attributes):
    value = attributes.get('DW_AT_type')
    return int(re.search(r'0x([0-9a-f]+)', value).group(1), 16) if value else None


def class_of(found, offset, hops=0):
    """The class of a type, None where it is none of the classes known here."""
    if offset is None or hops > 40:
        return 'void'
    _, tag, attributes = found[offset]
    if tag in ('DW_TAG_typedef', 'DW_TAG_const_type', 'DW_TAG_volatile_type'):
        return class_of(found, reference(attributes), hops + 1)
    if tag == 'DW_TAG_base_type':
        return MEMBERS.get(attributes.get('DW_AT_name'))
    if tag == 'DW_TAG_enumeration_type':
        return 'enum' if int(attributes.get('DW_AT_byte_size', '4'), 0) == 4 else None
    if tag in ('DW_TAG_structure_type', 'DW_TAG_union_type'):
        return 'struct' if 'DW_AT_byte_size' in attributes and 'interface' not in attributes else 'hidden'
    if tag == 'DW_TAG_pointer_type':
        return pointer(found, reference(attributes), hops)
    return {'DW_TAG_subroutine_type': 'function', 'DW_TAG_array_type': 'array'}.get(tag)


def pointer(found, target, hops):
    behind = class_of(found, target, hops + 1)
    if behind in ('function',):
        return 'fn'
    name = name_of(found, target)
    if behind in ('void', 'hidden', None) or not name or name.endswith('__'):
        return 'ptr'
    return '*' + (behind if re.fullmatch(r'[iuf]\d+', behind) else name)


def name_of(found, offset):
    """The nearest name of a type: a typedef name, a tag, or none."""
    while offset is not None:
        _, tag, attributes = found[offset]
        if 'DW_AT_name' in attributes:
            return attributes['DW_AT_name']
        if tag not in ('DW_TAG_const_type', 'DW_TAG_volatile_type'):
            return None
        offset = reference(attributes)
    return None


def asked(text, names, form, flags, folder):
    """Values of C expressions about names, by name; names for which they do not compile are left out."""
    names = sorted(names)
    while names:
        body = text + ''.join('\n#line %d "probe"\nconst unsigned long long docbind_%s = (%s);' % (i + 1, n, form % n) for i, n in enumerate(names))
        out = os.path.join(folder, 'asked.s')
        result = compile_(body, '-S', '-o', out, '-fmax-errors=0', *flags)
        if result.returncode == 0:
            break
        bad = {int(m.group(1)) for m in re.finditer(r'^probe:(\d+):.*error', result.stderr, re.M)}
        if not bad:
            return {}
        names = [n for i, n in enumerate(names) if i + 1 not in bad]
    if not names:
        return {}
    with open(out) as file:
        assembly = file.read()
    values = {m.group(1): int(m.group(2)) for m in re.finditer(r'^docbind_(\w+):\n\s+\.quad\s+(-?\d+)', assembly, re.M)}
    values.update({m.group(1): 0 for m in re.finditer(r'^docbind_(\w+):\n\s+\.space\s+8', assembly, re.M)})
    return values


def collect(text, flags, folder, facts):
    found = entries(text, flags, folder)
    classes, sized, arrays = {}, {}, set()
    for offset, (depth, tag, attributes) in found.items():
        name = attributes.get('DW_AT_name')
        if depth != 1 or not name or not re.fullmatch(r'[A-Za-z_]\w*', name):
            continue
        if tag == 'DW_TAG_typedef':
            kind = class_of(found, reference(attributes))
            if kind in ('struct', 'array'):
                sized[name] = name
                arrays.update({name} if kind == 'array' else ())
            elif kind not in (None, 'void', 'hidden', 'function'):
                classes[name] = kind
        elif tag in ('DW_TAG_structure_type', 'DW_TAG_union_type') and class_of(found, offset) == 'struct':
            sized.setdefault(name, ('struct ' if tag == 'DW_TAG_structure_type' else 'union ') + name)
    typedefs = {n for n, spelling in sized.items() if n == spelling}
    sizes = asked(text, typedefs, 'sizeof(%s)', flags, folder)
    alignments = asked(text, typedefs, '_Alignof(%s)', flags, folder)
    for tag in ('struct', 'union'):
        own = {n for n, spelling in sized.items() if spelling.startswith(tag + ' ')}
        sizes.update(asked(text, own, 'sizeof(' + tag + ' %s)', flags, folder))
        alignments.update(asked(text, own, '_Alignof(' + tag + ' %s)', flags, folder))
    for name in sizes.keys() & alignments.keys():
        classes[name] = '%s %d %d' % ('array' if name in arrays else 'struct', sizes[name], alignments[name])
    for name, kind in classes.items():
        facts[name].add(kind)


def lengths(include, headers, text, flags, folder, facts):
    names = set()
    for header in headers:
        with open(os.path.join(include, header), encoding='utf-8', errors='replace') as file:
            for bracket in re.findall(r'\[([^\]\n]*)\]', file.read()):
                names.update(re.findall(r'\b[A-Z][A-Z0-9_]{3,}\b', bracket))
    defined = set(re.findall(r'^#define ([A-Z]\w+) ', compile_(text, '-E', '-dM', *flags).stdout, re.M))
    names = {n for n in defined if n in names or LENGTH.search(n)}
    for name, value in asked(text, names, '%s', flags, folder).items():
        if 0 < value < 1 << 20:
            facts[name].add('const %d' % value)


def main(include):
    kernel = ['ddk/' + h for h in headers.KERNEL]
    facts = collections.defaultdict(set)
    with tempfile.TemporaryDirectory() as folder:
        for prelude, wanted, flags in ((USER, headers.USER, []), (USER, headers.MORE, []), (USER, headers.USER + headers.MORE, []), (KERNEL, kernel, ['-I' + include + '/ddk', '-D_AMD64_'])):
            left = wanted
            while left:
                taken, left = together(prelude, left, flags)
                text = prelude + ''.join('#include <%s>\n' % h for h in taken)
                sys.stderr.write('%d headers together, %d left\n' % (len(taken), len(left)))
                collect(text, flags, folder, facts)
                lengths(include, taken, text, flags, folder, facts)
                if not taken:
                    break
    known = {name: next(iter(kinds)) for name, kinds in facts.items() if len(kinds) == 1}
    write(reduced(known))


def bare(name):
    """A tag without the decoration by which headers tell it from the typedef name."""
    name = name.lstrip('_')
    return name[3:] if name.startswith('tag') else name


def reduced(known):
    """Without names that say nothing new, and those that stand for another type when characters are wide."""
    left = {}
    for name, kind in known.items():
        decorated = name != bare(name)
        narrow = kind.startswith('struct') and name + 'A' in known and name + 'W' in known
        if name.startswith('__') or name.endswith('Vtbl') or narrow or decorated and known.get(bare(name)) == kind:
            continue
        if kind.startswith('*'):
            behind = bare(kind[1:])
            kind = '*' if name in ('P' + behind, 'LP' + behind) else '*' + behind if behind in known else kind
        left[name] = kind
    return left


def write(known):
    lines = collections.defaultdict(list)
    for name, kind in known.items():
        lines[kind].append(name)
    print('# What type names of the Windows headers are: a class and its names; * is a pointer to the name behind P or LP. Taken from')
    print('# the headers of mingw-w64 for x86-64 by types.py; names of which two headers disagree are left out.')
    for kind in sorted(lines):
        print(kind + '\t' + ' '.join(sorted(lines[kind])))


if __name__ == '__main__':
    main(sys.argv[1])
