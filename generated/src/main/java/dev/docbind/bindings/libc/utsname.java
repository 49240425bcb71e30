package dev.docbind.bindings.libc;

import dev.docbind.runtime.Structure;
import dev.docbind.runtime.Text;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>utsname</strong> structure holds names and versions of the operating system and of the
 * machine. Each is a null-terminated string in an array of fixed size.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>sys/utsname.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/ns-libc-utsname.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#uname uname
 */
public final class utsname extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("sysname"),
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("nodename"),
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("release"),
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("version"),
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("machine"),
            MemoryLayout.sequenceLayout(65, ValueLayout.JAVA_BYTE).withName("domainname"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public utsname(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new utsname, zeroed.
     *
     * @param allocator whose memory to use
     */
    public utsname(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Name of the operating system, <code>Linux</code>.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String sysname() {
        return Text.UTF8.read(segment(), 0, 65);
    }

    /**
     * Writes <code>sysname</code>, see {@link #sysname()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname sysname(String value) {
        Text.UTF8.write(segment(), 0, 65, value);
        return this;
    }

    /**
     * Name of the machine in its network.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String nodename() {
        return Text.UTF8.read(segment(), 65, 65);
    }

    /**
     * Writes <code>nodename</code>, see {@link #nodename()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname nodename(String value) {
        Text.UTF8.write(segment(), 65, 65, value);
        return this;
    }

    /**
     * Release of the kernel, such as <code>6.1.0</code>.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String release() {
        return Text.UTF8.read(segment(), 130, 65);
    }

    /**
     * Writes <code>release</code>, see {@link #release()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname release(String value) {
        Text.UTF8.write(segment(), 130, 65, value);
        return this;
    }

    /**
     * Version of the kernel: when and how it was built.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String version() {
        return Text.UTF8.read(segment(), 195, 65);
    }

    /**
     * Writes <code>version</code>, see {@link #version()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname version(String value) {
        Text.UTF8.write(segment(), 195, 65, value);
        return this;
    }

    /**
     * Kind of processor, such as <code>x86_64</code>.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String machine() {
        return Text.UTF8.read(segment(), 260, 65);
    }

    /**
     * Writes <code>machine</code>, see {@link #machine()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname machine(String value) {
        Text.UTF8.write(segment(), 260, 65, value);
        return this;
    }

    /**
     * Domain of the machine in the network information service, or <code>(none)</code>.
     * <p>Native type: <code>char [65]</code></p>
     *
     * @return what the field holds
     */
    public String domainname() {
        return Text.UTF8.read(segment(), 325, 65);
    }

    /**
     * Writes <code>domainname</code>, see {@link #domainname()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public utsname domainname(String value) {
        Text.UTF8.write(segment(), 325, 65, value);
        return this;
    }
}
