// What ranks do when: a row a rank, a box a task.

const PASSES = {
  forward: "forward",
  backward: "backward",
  input: "backward for the input",
  weight: "backward for the weights",
};

function spansOf(values) {
  return values.map(([rank, pass, chunk, microBatch, start, length, name]) =>
    ({ rank, pass, chunk, microBatch, start, length, end: start + length, name: name ?? pass }));
}

const timelineEnd = spans => spans.reduce((end, span) => Math.max(end, span.end), 0);

function passLegend(place, spans) {
  const found = Object.entries(PASSES).filter(([pass]) => spans.some(span => span.pass === pass));
  if (spans.some(span => !span.pass)) found.push(["task", "other tasks"]);
  legend(place, found);
  if (spans.some(span => span.chunk > 0)) place.append("Later chunks of a rank are paler.");
}

function timelineChart(place, spans, view, words) {
  const rows = new Map();
  for (const span of spans) {
    if (!rows.has(span.rank)) rows.set(span.rank, []);
    rows.get(span.rank).push(span);
  }
  const chunks = 1 + spans.reduce((most, span) => Math.max(most, span.chunk), 0);
  const row = rows.size > 24 ? 16 : 24;
  const left = 62;
  const bottom = 4 + row * rows.size;
  let right = 0;
  let svg = null;
  let boxes = [];

  function draw(width) {
    right = width - 8;
    const scale = (right - left) / (view.to - view.from);
    svg = make("svg", { height: bottom + 22, role: "img", "aria-label": words });
    svg.append(timeAxis(view, left, right, 4, bottom));
    boxes = [];
    [...rows].forEach(([rank, own], index) => {
      const y = 4 + index * row + 2;
      svg.append(make("text", { x: left - 8, y: y + row / 2 + 2, "text-anchor": "end" }, `rank ${rank}`),
        make("rect", { class: "row", x: left, y, width: right - left, height: row - 4 }));
      let covered = -1;
      for (const span of own) {
        const from = Math.max(left, left + (span.start - view.from) * scale);
        const to = Math.min(right, left + (span.end - view.from) * scale);
        // What is narrower than half a pixel shows only where nothing else does.
        if (to < left || from > right || (to - from < 0.5 && to - covered < 0.5)) continue;
        covered = to;
        box(span, from, Math.max(0.5, to - from), y);
      }
    });
    svg.dataset.spans = boxes.length;
    place.replaceChildren(svg);
    done(place.id);
  }

  function box(span, x, width, y) {
    boxes.push(span);
    const opacity = chunks === 1 ? 1 : 1 - 0.65 * span.chunk / (chunks - 1);
    svg.append(make("rect", {
      x, y, width, height: row - 4, fill: colour(span.pass || "task"), "fill-opacity": opacity,
      stroke: width > 3 ? "var(--back)" : "none", "stroke-width": 0.6, "data-box": boxes.length - 1,
    }));
    const label = span.pass ? String(span.microBatch) : span.name;
    if (row > 16 && label.length * 6.6 + 3 <= width) {
      svg.append(make("text",
        { class: "inside", x: x + width / 2, y: y + row / 2 + 2, "text-anchor": "middle" }, label));
    }
  }

  place.addEventListener("pointermove", event => {
    const at = event.target.dataset.box;
    if (at === undefined) return hideTip();
    const span = boxes[at];
    showTip(event, `rank ${span.rank}: ${span.pass ? PASSES[span.pass] : span.name}\n`
      + (span.pass ? `micro-batch ${span.microBatch}${chunks > 1 ? `, chunk ${span.chunk}` : ""}\n` : "")
      + `begins at ${seconds(span.start / 1e9, 5)}, takes ${seconds(span.length / 1e9, 4)}`);
  });
  place.addEventListener("pointerleave", hideTip);
  movesTime(place, view, () => ({ left, right }));
  view.onChange(() => draw(place.clientWidth));
  whenSized(place, draw);
}
