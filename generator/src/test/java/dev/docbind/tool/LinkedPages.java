package dev.docbind.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages of a small made-up API whose parts lean on each other in every way that pages can. */
public final class LinkedPages {

    private LinkedPages() {}

    /** Writes the pages and names them. */
    public static List<Path> write(Path root) throws IOException {
        List<Path> pages = new ArrayList<>();
        function(
                pages,
                root,
                "port",
                "OpenPort",
                "HPORT",
                "",
                """
                ### -param name [in]

                A pointer to a null-terminated string that names the port.

                ### -param settings [in, optional]

                A pointer to a [PORT_SETTINGS](ns-port-_port_settings.md) structure. Can be NULL.

                ### -param handler [in]

                A pointer to a [PORT_EVENT](../event/nc-event-port_event.md) callback function.
                """,
                "HPORT OpenPort(LPCWSTR name, PPORT_SETTINGS settings, PORT_EVENT *handler);");
        function(pages, root, "port", "OpenPortEx", "HPORT", "", """
                ### -param name [in]

                A pointer to a null-terminated string that names the port.

                ### -param flags [in]

                A ULONG value that holds flags.
                """, null);
        function(
                pages,
                root,
                "port",
                "ClosePort",
                "NTSTATUS",
                codes("STATUS_INVALID_HANDLE"),
                """
                ### -param port [in]

                The handle that [OpenPort](nf-port-openport.md) returned.
                """,
                "NTSTATUS ClosePort(HPORT port);");
        function(
                pages,
                root,
                "event",
                "WaitEvent",
                "NTSTATUS",
                codes("STATUS_TIMEOUT"),
                """
                ### -param queue [in]

                A pointer to an EVENT_QUEUE structure.

                ### -param kind [in]

                An [EVENT_KIND](ne-event-event_kind.md) value that says what to wait for.

                ### -param milliseconds [in]

                A ULONG value that gives the number of milliseconds.
                """,
                "NTSTATUS WaitEvent(EVENT_QUEUE *queue, EVENT_KIND kind, ULONG milliseconds);");
        callback(pages, root);
        structures(pages, root);
        enumeration(pages, root);
        device(pages, root);
        codePage(pages, root);
        control(pages, root);
        header(pages, root, "port");
        header(pages, root, "event");
        return pages;
    }

    private static String codes(String code) {
        return """

                | Return code | Description |
                | --- | --- |
                | STATUS_SUCCESS | The call ended well. |
                | %s | The call failed for this reason. |
                | PORT_E_LOST | The port went away meanwhile. |
                """.formatted(code);
    }

    private static String head(String uid, String title, String more) {
        return """
                ---
                UID: %s
                title: %s
                description: A page about a part of the ports.
                %s
                ---

                # %s

                ## -description

                This page is about ports and what comes through them. Every port has a queue of its own.

                """.formatted(uid, title, more.strip(), title);
    }

    private static String remarks() {
        return """

                ## -remarks

                Call it from any thread. The library keeps a copy of what it is given. See the overview of ports.

                ## -see-also

                [OpenPort](../port/nf-port-openport.md)

                [WaitEvent](../event/nf-event-waitevent.md)
                """;
    }

    private static String syntax(String code) {
        return "## -syntax\n\n```cpp\n" + code + "\n```\n\n";
    }

    private static void function(
            List<Path> pages,
            Path root,
            String header,
            String name,
            String type,
            String rows,
            String parameters,
            String code)
            throws IOException {
        String matter = "req.header: " + header + ".h\nreq.dll: Ports.dll\nreq.target-type: Windows";
        page(
                pages,
                root,
                header + "/nf-" + header + "-" + name.toLowerCase(java.util.Locale.ROOT) + ".md",
                head("NF:" + header + "." + name, name + " function (" + header + ".h)", matter)
                        + (code == null ? "" : syntax(code))
                        + "## -parameters\n\n" + parameters
                        + "\n## -returns\n\nReturns a value of type " + type + " that tells how the call ended.\n"
                        + rows
                        + remarks());
    }

    private static void callback(List<Path> pages, Path root) throws IOException {
        page(
                pages,
                root,
                "event/nc-event-port_event.md",
                head("NC:event.PORT_EVENT", "PORT_EVENT callback function (event.h)", "req.header: event.h")
                        + syntax("typedef VOID PORT_EVENT(HPORT port, PVOID context);")
                        + "## -parameters\n\n### -param port [in]\n\nThe port that something came through.\n\n"
                        + "### -param context [in]\n\nA pointer to what the caller gave.\n"
                        + remarks());
    }

    private static void structures(List<Path> pages, Path root) throws IOException {
        page(
                pages,
                root,
                "port/ns-port-_port_settings.md",
                head(
                                "NS:port._PORT_SETTINGS",
                                "_PORT_SETTINGS structure (port.h)",
                                "req.header: port.h\nreq.typenames: PORT_SETTINGS, *PPORT_SETTINGS")
                        + syntax("typedef struct _PORT_SETTINGS {\n  ULONG Size;\n  PORT_LIMITS Limits;\n"
                                + "  EVENT_KIND Kind;\n} PORT_SETTINGS, *PPORT_SETTINGS;")
                        + "## -struct-fields\n\n### -field Size\n\nThe size of this structure, in bytes.\n\n"
                        + "### -field Limits\n\nA PORT_LIMITS structure.\n\n### -field Kind\n\nWhat to tell.\n"
                        + remarks());
        page(
                pages,
                root,
                "event/ns-event-port_limits.md",
                head("NS:event.PORT_LIMITS", "PORT_LIMITS structure (event.h)", "req.header: event.h")
                        + syntax("typedef struct PORT_LIMITS {\n  ULONG Most;\n  ULONG Least;\n} PORT_LIMITS;")
                        + "## -struct-fields\n\n### -field Most\n\nHow many at the most.\n\n"
                        + "### -field Least\n\nHow many at least.\n"
                        + remarks());
    }

    private static void enumeration(List<Path> pages, Path root) throws IOException {
        page(
                pages,
                root,
                "event/ne-event-event_kind.md",
                head(
                                "NE:event._EVENT_KIND",
                                "_EVENT_KIND enumeration (event.h)",
                                "req.header: event.h\nreq.typenames: EVENT_KIND")
                        + syntax("typedef enum _EVENT_KIND {\n  EventNone = 0,\n  EventData = 4\n} EVENT_KIND;")
                        + "## -enum-fields\n\n### -field EventNone\n\nNothing came.\n\n"
                        + "### -field EventData\n\nBytes came through the port.\n"
                        + remarks());
    }

    private static void device(List<Path> pages, Path root) throws IOException {
        page(
                pages,
                root,
                "device/nn-device-idevice.md",
                head(
                                "NN:device.IDevice",
                                "IDevice interface (device.h)",
                                "req.header: device.h\nreq.iid: 12345678-1234-1234-1234-123456789abc")
                        + syntax("interface IDevice : public IUnknown {\n  virtual HRESULT Start(ULONG mode) = 0;\n"
                                + "  virtual HRESULT Stop() = 0;\n};")
                        + "## -inheritance\n\nThe **IDevice** interface inherits from IUnknown.\n"
                        + remarks());
        for (String method : List.of("Start", "Stop")) {
            String parameters =
                    method.equals("Start") ? "### -param mode [in]\n\nA ULONG value that selects the mode.\n" : "";
            page(
                    pages,
                    root,
                    "device/nf-device-idevice-" + method.toLowerCase(java.util.Locale.ROOT) + ".md",
                    head(
                                    "NF:device.IDevice." + method,
                                    "IDevice::" + method + " method (device.h)",
                                    "req.header: device.h")
                            + "## -parameters\n\n" + parameters
                            + "\n## -returns\n\nReturns an HRESULT.\n" + codes("E_FAIL") + remarks());
        }
    }

    private static void codePage(List<Path> pages, Path root) throws IOException {
        page(pages, root, "port/port-codes.md", """
                ---
                title: Port error codes
                ---

                # Port error codes

                | Constant/value | Description |
                | --- | --- |
                | **PORT_E_LOST**<br>0xA0000001 | The port went away. |
                | **PORT_E_FULL**<br>0xA0000002 | Its queue is full. |
                """);
    }

    private static void control(List<Path> pages, Path root) throws IOException {
        for (String name : List.of("IOCTL_PORT_RESET", "IOCTL_PORT_FLUSH")) {
            page(
                    pages,
                    root,
                    "port/ni-port-" + name.toLowerCase(java.util.Locale.ROOT) + ".md",
                    head("NI:port." + name, name + " IOCTL (port.h)", "req.header: port.h")
                            + "## -ioctlparameters\n\n### -input-buffer\n\nNone.\n\n### -output-buffer\n\nNone.\n"
                            + remarks());
        }
    }

    private static void header(List<Path> pages, Path root, String name) throws IOException {
        page(
                pages,
                root,
                name + "/index.md",
                head("NA:" + name, name + ".h header", "ms.topic: header").replace("## -description\n\n", ""));
    }

    private static void page(List<Path> pages, Path root, String path, String text) throws IOException {
        Path page = root.resolve(path);
        Files.createDirectories(page.getParent());
        Files.writeString(page, text);
        pages.add(page);
    }
}
