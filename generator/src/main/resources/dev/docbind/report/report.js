
"use strict";
for (const form of document.querySelectorAll("form.filters")) {
  const rows = Array.from(document.querySelectorAll("#" + form.dataset.table + " tbody tr"));
  const texts = rows.map(row => row.textContent.toLowerCase());
  const status = form.querySelector("output");
  const update = () => {
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(word => word);
    const selects = Array.from(form.querySelectorAll("select")).filter(select => select.value);
    let shown = 0;
    rows.forEach((row, index) => {
      const fits = words.every(word => texts[index].includes(word))
          && selects.every(select => row.cells[Number(select.dataset.column)].textContent === select.value);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    status.textContent = shown + " of " + rows.length;
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  update();
}
