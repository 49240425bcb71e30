#!/usr/bin/env python3
"""members.py INCLUDE-DIR > windows-members.tsv: what structures of the Windows headers hold, as the mingw-w64 compiler sees them.

Headers are compiled together as types.py does it. A line is a structure or union in C, without its name, and its names. Placing the members by Microsoft's rules must give the offsets and the size that the compiler has; where it does not, or where two headers
disagree about a name, nothing is written. Packing is left out: it is what the alignment in windows-types.tsv says."""
import collections
import importlib.util
import os
import re
import sys
import tempfile

import headers

spec = importlib.util.spec_from_file_location('type_facts', os.path.join(os.path.dirname(os.path.abspath(__file__)), 'types.py'))
types = importlib.util.module_from_spec(spec)  # import would find the library's types
spec.loader.exec_module(types)

NUMBERS = {'i8': 'char', 'u8': 'unsigned char', 'i16': 'short', 'u16': 'unsigned short', 'i32': 'int', 'u32': 'unsigned int',
           'i64': 'long long', 'u64': 'unsigned long long', 'f32': 'float', 'f64': 'double'}
COMPOSITE = ('DW_TAG_structure_type', 'DW_TAG_union_type')
QUALIFIERS = ('DW_TAG_const_type', 'DW_TAG_volatile_type')


def number(attributes, key):
    return int(attributes[key].split()[0], 0) if key in attributes else None


def keyword(tag):
    return 'union' if tag == 'DW_TAG_union_type' else 'struct'


def up(value, unit):
    return (value + unit - 1) // unit * unit


class Unit:
    """One translation unit: its debugging entries with what stands in each."""

    def __init__(self, found):
        self.found, self.inside, self.placed = found, collections.defaultdict(list), {}
        outer = []
        for offset, (depth, _, _) in found.items():
            del outer[depth:]
            if outer:
                self.inside[outer[-1]].append(offset)
            outer.append(offset)

    def plain(self, offset):
        while offset is not None and self.found[offset][1] in QUALIFIERS:
            offset = types.reference(self.found[offset][2])
        return offset

    def room(self, offset):
        """Size and alignment of a type in bytes, None where they are not known."""
        offset = self.plain(offset)
        if offset is None:
            return None
        _, tag, attributes = self.found[offset]
        if tag == 'DW_TAG_typedef':
            return self.room(types.reference(attributes))
        if tag == 'DW_TAG_array_type':
            room, count = self.room(types.reference(attributes)), 1
            for length in self.lengths(offset):
                count *= length
            return room and (room[0] * count, room[1])
        if tag in COMPOSITE:
            placed = self.place(offset)
            return placed
        size = 8 if tag == 'DW_TAG_pointer_type' else number(attributes, 'DW_AT_byte_size')
        return (size, size) if size in (1, 2, 4, 8) else None

    def lengths(self, offset):
        """The dimensions of an array, 0 for one that is open."""
        lengths = []
        for inner in self.inside[offset]:
            bound = self.found[inner][2].get('DW_AT_upper_bound')
            lengths.append(0 if bound is None or bound.startswith('0xffffffffffffffff') else int(bound.split()[0], 0) + 1)
        return lengths

    def members(self, offset):
        return [o for o in self.inside[offset] if self.found[o][1] == 'DW_TAG_member']

    def place(self, offset):
        """Size and alignment, where the members lie where the compiler has them under some packing; None where they do not."""
        if offset not in self.placed:
            self.placed[offset] = None
            size = number(self.found[offset][2], 'DW_AT_byte_size')
            rooms = [(self.room(types.reference(self.found[m][2])), self.found[m][2]) for m in self.members(offset)]
            if size is not None and rooms and all(room for room, _ in rooms):
                union = self.found[offset][1] == 'DW_TAG_union_type'
                fits = (p for p in (0, 4, 2, 1) for p in [self.packed(rooms, size, union, p)] if p)
                self.placed[offset] = next(fits, None)
        return self.placed[offset]

    def packed(self, rooms, size, union, packing):
        """Places members in bits by Microsoft's rules."""
        position = end = unit = left = 0
        alignment = 1
        for (length, natural), attributes in rooms:
            align = min(natural, packing or 8)
            bits = number(attributes, 'DW_AT_bit_size')
            alignment = max(alignment, align)
            if union:
                position = unit = left = 0
            if bits is None or unit != length * 8 or left < bits:
                position = up(position + (left if unit else 0), align * 8)
                unit, left = (length * 8, length * 8) if bits is not None else (0, 0)
            if bits is None:
                if position // 8 != (number(attributes, 'DW_AT_data_member_location') or 0):
                    return None
                position += length * 8
            else:
                position, left = position + bits, left - bits
            end = max(end, position + left)
        return (size, alignment) if up(up(end, 8) // 8, alignment) == size else None

    def text(self, offset):
        """A composite in C, None where a member cannot be written."""
        placed = self.place(offset)
        members = [self.member(m) for m in self.members(offset)]
        if not placed or None in members:
            return None
        return keyword(self.found[offset][1]) + '{' + ''.join(members) + '}'

    def member(self, offset):
        attributes = self.found[offset][2]
        declared = self.declared(types.reference(attributes), attributes.get('DW_AT_name', ''))
        bits = attributes.get('DW_AT_bit_size')
        return declared and declared + (':%s' % bits.split()[0] if bits else '') + ';'

    def declared(self, offset, name):
        offset = self.plain(offset)
        if offset is None:
            return None
        _, tag, attributes = self.found[offset]
        own = attributes.get('DW_AT_name')
        if tag == 'DW_TAG_typedef':
            return own + ' ' + name
        if tag == 'DW_TAG_array_type':
            dimensions = ''.join('[%s]' % (length or '') for length in self.lengths(offset))
            return self.declared(types.reference(attributes), name + dimensions)
        if tag in COMPOSITE:
            text = keyword(tag) + ' ' + own if own and not own.startswith('__') else self.text(offset)
            return text and (text + ' ' + name).strip()
        if tag == 'DW_TAG_pointer_type':
            behind = self.plain(types.reference(attributes))
            target = self.found[behind] if behind is not None else (0, '', {})
            named = target[1] in ('DW_TAG_typedef',) and target[2].get('DW_AT_name')
            kind = types.class_of(self.found, behind)
            return (named or NUMBERS.get(kind) or 'void') + ' *' + name
        kind = 'i32' if tag == 'DW_TAG_enumeration_type' else types.class_of(self.found, offset)
        return NUMBERS[kind] + ' ' + name if kind in NUMBERS else None


def collect(found, lines, differing):
    unit, names = Unit(found), collections.defaultdict(list)
    for offset, (depth, tag, attributes) in found.items():
        name = attributes.get('DW_AT_name')
        if depth != 1 or not name or not re.fullmatch(r'[A-Za-z_]\w*', name) or name.startswith('__') or name.endswith('Vtbl'):
            continue
        target = unit.plain(types.reference(attributes)) if tag == 'DW_TAG_typedef' else offset
        if target is not None and unit.found[target][1] in COMPOSITE and 'interface' not in unit.found[target][2]:
            names[target].append(name)
    for target, own in names.items():
        text = unit.text(target)
        for name in own:
            if lines.setdefault(name, text) != text:
                differing.add(name)


def main(include):
    kernel = ['ddk/' + h for h in headers.KERNEL]
    lines, differing = {}, set()
    with tempfile.TemporaryDirectory() as folder:
        for prelude, wanted, flags in ((types.USER, headers.USER, []), (types.USER, headers.MORE, []),
                                       (types.KERNEL, kernel, ['-I' + include + '/ddk', '-D_AMD64_'])):
            left = wanted
            while left:
                taken, left = types.together(prelude, left, flags)
                sys.stderr.write('%d headers together, %d left\n' % (len(taken), len(left)))
                if not taken:
                    break
                text = prelude + ''.join('#include <%s>\n' % h for h in taken)
                collect(types.entries(text, flags, folder), lines, differing)
    write({name: line for name, line in lines.items() if line and name not in differing})


def write(lines):
    names = collections.defaultdict(set)
    for name, line in lines.items():
        bare = types.bare(name)
        names[line].add(bare if lines.get(bare) == line else name)
    print('# What structures and unions of the Windows headers hold, and their names. Taken from the headers of mingw-w64 for x86-64')
    print('# by members.py; names of which two headers disagree are left out, and so is packing, which is what the alignment says.')
    for line, own in sorted(names.items(), key=lambda entry: sorted(entry[1])):
        print(line + '\t' + ' '.join(sorted(own)))


if __name__ == '__main__':
    main(sys.argv[1])
