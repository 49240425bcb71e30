package dev.docbind.report;

/** The rule that text must differ from what is behind it by a ratio of 4.5, as a script to be run in a page. */
final class Contrast {

    /** Gives the texts that do not stand out enough, with their ratio. */
    static final String SCRIPT = """
            (() => {
              const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
              const rgb = colour => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return Array.from(canvas.getImageData(0, 0, 1, 1).data).map((part, i) => i < 3 ? part : part / 255);
              };
              const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
              const probe = document.body.appendChild(document.createElement("div"));
              probe.style.background = "Canvas";
              const paper = rgb(getComputedStyle(probe).backgroundColor);
              probe.remove();
              const behind = element => element
                  ? over(rgb(getComputedStyle(element).backgroundColor), behind(element.parentElement))
                  : paper;
              const light = colour => colour.slice(0, 3).map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              const poor = [];
              for (const element of document.querySelectorAll("body *")) {
                const own = Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
                if (!own || ["SCRIPT", "STYLE", "OPTION"].includes(element.tagName) || poor.length > 5) {
                  continue;
                }
                const back = behind(element);
                const levels = [light(over(rgb(getComputedStyle(element).color), back)), light(back)].sort((a, b) => b - a);
                const ratio = (levels[0] + 0.05) / (levels[1] + 0.05);
                if (ratio < 4.5) {
                  poor.push(element.tagName + " " + element.textContent.slice(0, 30) + " " + ratio.toFixed(2));
                }
              }
              return poor;
            })()
            """;

    private Contrast() {}
}
