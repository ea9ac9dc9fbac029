// A table whose columns sort when their heads are pressed.

/**
 * Columns have a name, a value to sort by, and a cell, which is text or an element; number says how they are aligned.
 * A row may have a note, which replaces the cells from the second number on.
 */
function table(columns, rows, { first, note } = {}) {
  const body = make("tbody");
  let sorted = -1;
  let descending = false;
  let shown = () => true;
  const heads = columns.map((column, index) => make("th", { scope: "col", class: column.number ? "number" : "" },
    make("button", { type: "button", onclick: () => sort(index) }, column.name)));

  function sort(index) {
    descending = sorted === index ? !descending : Boolean(columns[index].number);
    sorted = index;
    heads.forEach((head, at) => {
      if (at === index) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    fill();
  }

  function compare(one, other) {
    const [a, b] = [columns[sorted].value(one), columns[sorted].value(other)];
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    const order = typeof a === "number" ? a - b : String(a).localeCompare(String(b), "en", { numeric: true });
    return descending ? -order : order;
  }

  function cells(row) {
    const words = note && note(row);
    const kept = words ? columns.findIndex(column => column.number) : columns.length;
    const found = columns.slice(0, kept).map(column =>
      make("td", { class: column.number ? "number" : "" }, column.cell ? column.cell(row) : String(column.value(row))));
    if (words) found.push(make("td", { class: "why", colspan: columns.length - kept }, words));
    return found;
  }

  function fill() {
    const order = rows.filter(row => row === first || shown(row));
    if (sorted >= 0) order.sort((one, other) => (other === first) - (one === first) || compare(one, other));
    body.replaceChildren(...order.map(row => make("tr", { class: row === first ? "given" : "" }, ...cells(row))));
  }

  fill();
  const element = make("div", { class: "wide" },
    make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body));
  return { element, show(filter) { shown = filter; fill(); } };
}
