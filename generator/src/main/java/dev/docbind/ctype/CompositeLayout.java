package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the members of one structure or union, in bits, by Microsoft's or GNU's rules. */
final class CompositeLayout {

    private final Target target;
    private final Layouts layouts;
    private final CComposite definition;
    private final long packing;
    private final List<Layout.Field> fields = new ArrayList<>();
    private long position;
    private long end;
    private long alignment = 1;
    /** Bits left in the storage unit of Microsoft bitfields, and that unit's size; a size of 0 means there is none. */
    private long unitLeft;

    private long unitSize;

    CompositeLayout(Target target, Layouts layouts, CComposite definition) {
        this.target = target;
        this.layouts = layouts;
        this.definition = definition;
        this.packing = definition.packing() == 0 ? Long.MAX_VALUE : definition.packing();
    }

    @Nullable
    Layout compute() {
        for (CField field : definition.fields()) {
            Layouts.Extent extent = layouts.extent(field.type());
            if (extent == null) {
                return null;
            }
            if (definition.union()) {
                position = 0;
                unitSize = 0;
            }
            if (field.bits() == null) {
                member(field, extent);
            } else if (target.rules() == Target.Rules.MSVC) {
                microsoftBits(field, field.bits(), extent);
            } else {
                gnuBits(field, field.bits(), extent);
            }
            end = Math.max(end, position);
        }
        end = unitSize > 0 && !definition.union() ? Math.max(end, position + unitLeft) : end;
        alignment = Math.max(alignment, definition.alignment());
        long size = up((end + 7) / 8, alignment);
        return new Layout(
                size,
                alignment,
                fields.stream().map(field -> within(field, size)).toList());
    }

    private static long up(long value, long unit) {
        return (value + unit - 1) / unit * unit;
    }

    private void member(CField field, Layouts.Extent extent) {
        position += unitSize > 0 ? unitLeft : 0;
        unitSize = 0;
        long natural = extent.alignment();
        long align = definition.packed() || field.alignment() == CField.PACKED ? 1 : natural;
        align = Math.min(align, packing);
        if (target.rules() == Target.Rules.MSVC && !definition.packed()) {
            align = Math.max(align, layouts.declaredAlignment(field.type()));
        }
        align = Math.max(align, field.alignment());
        alignment = Math.max(alignment, align);
        position = up(position, align * 8);
        fields.add(new Layout.Field(
                field.name(), field.type(), position / 8, extent.size(), -1, -1, layouts.nested(field.type())));
        position += extent.size() * 8;
    }

    private long bitAlignment(Layouts.Extent extent) {
        return Math.min(definition.packed() ? 1 : extent.alignment(), packing);
    }

    private void microsoftBits(CField field, int width, Layouts.Extent extent) {
        long unit = extent.size() * 8;
        if (width == 0) {
            if (unitSize > 0) {
                position += unitLeft;
                unitSize = 0;
                long align = Math.min(extent.alignment(), packing);
                alignment = Math.max(alignment, align);
                position = up(position, bitAlignment(extent) * 8);
            }
            return;
        }
        long align = bitAlignment(extent);
        alignment = Math.max(alignment, align);
        if (unitSize != unit || unitLeft < width) {
            position += unitSize > 0 ? unitLeft : 0;
            position = up(position, align * 8);
            unitSize = unit;
            unitLeft = unit;
        }
        long start = position + unitLeft - unit;
        bitField(field, start / 8, extent.size(), (int) (position - start), width);
        position += width;
        unitLeft -= width;
    }

    private void gnuBits(CField field, int width, Layouts.Extent extent) {
        long unit = extent.alignment() * 8;
        boolean packed = definition.packed() || field.alignment() == CField.PACKED;
        boolean free = packed || definition.packing() != 0;
        if (width == 0) {
            position = up(position, unit);
            if (target != Target.LINUX_X64) {
                alignment = Math.max(alignment, Math.min(extent.alignment(), packing));
            }
            return;
        }
        if (field.name() != null || target != Target.LINUX_X64) {
            alignment = Math.max(alignment, Math.min(packed ? 1 : extent.alignment(), packing));
        }
        if (!free && position / unit != (position + width - 1) / unit) {
            position = up(position, unit);
        }
        long start = position / unit * unit;
        boolean crosses = position + width > start + extent.size() * 8;
        long first = crosses ? position / 8 : start / 8;
        bitField(field, first, extent.size(), (int) (position - first * 8), width);
        position += width;
    }

    private void bitField(CField field, long offset, long size, int bit, int width) {
        if (field.name() != null) {
            fields.add(new Layout.Field(field.name(), field.type(), offset, size, bit, width, null));
        }
    }

    /** Narrows a bitfield's storage unit where it would reach beyond the structure or miss its last bits. */
    private static Layout.Field within(Layout.Field field, long size) {
        if (field.bitWidth() < 0) {
            return field;
        }
        boolean fits =
                field.offset() + field.size() <= size && field.bitOffset() + field.bitWidth() <= field.size() * 8;
        if (fits) {
            return field;
        }
        long bit = field.offset() * 8 + field.bitOffset();
        long offset = bit / 8;
        int within = (int) (bit % 8);
        long bytes = (within + field.bitWidth() + 7) / 8;
        long unit = Long.highestOneBit(Math.max(1, bytes * 2 - 1));
        long chosen = offset + unit <= size ? unit : bytes;
        return new Layout.Field(field.name(), field.type(), offset, chosen, within, field.bitWidth(), null);
    }
}
