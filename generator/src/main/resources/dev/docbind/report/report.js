
"use strict";
// The filters of a page are kept in the address, so that what was found can be passed on as a link.
for (const form of document.querySelectorAll("form.filters")) {
  const rows = Array.from(document.querySelectorAll("#" + form.dataset.table + " tbody tr"));
  const texts = rows.map(row => row.textContent.toLowerCase());
  const fields = Array.from(form.elements).filter(field => field.name);
  const status = form.querySelector("output");
  const restore = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    fields.forEach(field => { field.value = wanted.get(field.name) || ""; });
  };
  const remember = () => {
    const chosen = new URLSearchParams();
    fields.filter(field => field.value).forEach(field => chosen.set(field.name, field.value));
    history.replaceState(null, "", chosen.size > 0 ? "#" + chosen : location.pathname);
  };
  const update = () => {
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(word => word);
    const selects = fields.filter(field => field.dataset.column && field.value);
    let shown = 0;
    rows.forEach((row, index) => {
      const fits = words.every(word => texts[index].includes(word))
          && selects.every(select => row.cells[Number(select.dataset.column)].textContent === select.value);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    status.textContent = shown + " of " + rows.length;
  };
  form.addEventListener("input", () => { update(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { update(); remember(); }));
  form.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", () => { if (location.hash !== "#main") { restore(); update(); } });
  form.hidden = false;
  restore();
  update();
}
