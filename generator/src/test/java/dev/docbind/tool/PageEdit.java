package dev.docbind.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a page in ways that authors do, some of which only change words and some of which change what it declares. */
enum PageEdit {
    SENTENCE {
        @Override
        void apply(List<String> lines, Random random) {
            int at = prose(lines, random);
            lines.set(at, lines.get(at) + " One more sentence, number " + random.nextInt(1000) + ".");
        }
    },
    PARAGRAPH {
        @Override
        void apply(List<String> lines, Random random) {
            int at = prose(lines, random);
            lines.add(at, "");
            lines.add(at, "A paragraph that was not there before, with STATUS_TIMEOUT in it.");
        }
    },
    TYPE_WORD {
        @Override
        void apply(List<String> lines, Random random) {
            replace(
                    lines,
                    random,
                    List.of("ULONG", "USHORT", "HRESULT", "NTSTATUS", "PORT_LIMITS", "EVENT_KIND", "HPORT"));
        }
    },
    DIRECTION {
        @Override
        void apply(List<String> lines, Random random) {
            replace(lines, random, List.of("[in]", "[out]", "[in, out]", "[in, optional]"));
        }
    },
    CODE {
        @Override
        void apply(List<String> lines, Random random) {
            replace(lines, random, List.of("STATUS_SUCCESS", "STATUS_TIMEOUT", "PORT_E_LOST", "0xA0000001", "E_FAIL"));
        }
    },
    MEANING {
        @Override
        void apply(List<String> lines, Random random) {
            lines.replaceAll(line -> line.startsWith("| ") && line.endsWith(". |")
                    ? line.substring(0, line.length() - 3) + ", and so on. |"
                    : line);
        }
    },
    LINK {
        @Override
        void apply(List<String> lines, Random random) {
            int at = prose(lines, random);
            String target = List.of(
                            "nf-port-closeport.md",
                            "../port/nf-port-openport.md",
                            "ns-event-port_limits.md",
                            "nowhere.md")
                    .get(random.nextInt(4));
            lines.set(at, lines.get(at) + " Compare [this](" + target + ").");
        }
    },
    HEADING {
        @Override
        void apply(List<String> lines, Random random) {
            replace(lines, random, List.of("## -remarks", "## -see-also", "## Remarks", "### Something"));
        }
    },
    FRONT_MATTER {
        @Override
        void apply(List<String> lines, Random random) {
            String line = List.of(
                            "ms.date: 01/01/2020",
                            "req.irql: PASSIVE_LEVEL",
                            "req.typenames: OTHER_NAME",
                            "keywords: ports")
                    .get(random.nextInt(4));
            lines.add(1, line);
        }
    },
    SUMMARY {
        @Override
        void apply(List<String> lines, Random random) {
            lines.replaceAll(line -> line.startsWith("description: ") ? line + " Now with more words." : line);
        }
    };

    abstract void apply(List<String> lines, Random random);

    /** The text of a page after the edit. */
    String edited(String page, Random random) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        apply(lines, random);
        return String.join("\n", lines) + "\n";
    }

    private static int prose(List<String> lines, Random random) {
        List<Integer> places = new ArrayList<>();
        int matter = lines.subList(1, lines.size()).indexOf("---") + 2;
        boolean code = false;
        for (int i = matter; i < lines.size(); i++) {
            String line = lines.get(i);
            code ^= line.startsWith("```");
            if (!code && line.endsWith(".")) {
                places.add(i);
            }
        }
        return places.isEmpty() ? lines.size() - 1 : places.get(random.nextInt(places.size()));
    }

    private static void replace(List<String> lines, Random random, List<String> words) {
        String now = words.get(random.nextInt(words.size()));
        for (int i = 0; i < lines.size(); i++) {
            for (String word : words) {
                if (lines.get(i).contains(word) && random.nextBoolean()) {
                    lines.set(i, lines.get(i).replace(word, now));
                    return;
                }
            }
        }
    }
}
