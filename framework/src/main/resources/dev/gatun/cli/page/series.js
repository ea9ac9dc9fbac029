// Curves over steps, which share what they show of them.

/** Lines that are the mean of what is near, weighted exponentially; gaps stay gaps. */
function smoothed(values, span) {
  const keep = Math.exp(-1 / span);
  let sum = 0;
  let weight = 0;
  return values.map(value => {
    if (value === null) return null;
    sum = keep * sum + value;
    weight = keep * weight + 1;
    return sum / weight;
  });
}

/**
 * Each line has a name, a colour, steps, values with null where there is none, and may be faint or have dots. Events
 * are lines from top to bottom.
 */
function seriesChart(place, { lines, view, text, high = 150, events = [], words }) {
  const left = 70;
  const top = 10;
  const bottom = top + high;
  let right = 0;
  let cursor = null;
  let shown = lines();

  const x = step => left + (step - view.from) / (view.to - view.from) * (right - left);

  /** From the first to the last that is seen, with those just outside. */
  function seen(line) {
    let from = line.steps.findIndex(step => step >= view.from);
    let to = line.steps.findLastIndex(step => step <= view.to);
    from = Math.max(0, (from < 0 ? line.steps.length : from) - 1);
    to = Math.min(line.steps.length - 1, to + 1);
    return { from, to };
  }

  /** The values' range, without the wildest hundredth at either end, so that a run's start leaves room for the rest. */
  function range() {
    const values = [];
    for (const line of shown) {
      const { from, to } = seen(line);
      for (let index = from; index <= to; index++) {
        if (line.values[index] !== null) values.push(line.values[index]);
      }
    }
    if (values.length === 0) return [0, 1];
    values.sort((one, other) => one - other);
    const cut = Math.floor(values.length / 100);
    const [least, most] = [values[cut], values[values.length - 1 - cut]];
    const margin = (most - least) * 0.06 || Math.abs(most) * 0.06 || 1;
    return [least - margin, most + margin];
  }

  function draw(width) {
    right = width - 8;
    const [least, most] = range();
    const y = value => Math.max(top, Math.min(bottom, bottom - (value - least) / (most - least) * (bottom - top)));
    const svg = make("svg", { height: bottom + 22, role: "img", "aria-label": words });
    for (const tick of ticks(least, most, high / 40)) {
      svg.append(make("line", { class: "grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
        make("text", { class: "muted", x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, text(tick)));
    }
    svg.append(axis(view, left, right, bottom, bottom, step => Number.isInteger(step) ? whole(step) : ""));
    for (const event of events) {
      if (event.step < view.from || event.step > view.to) continue;
      svg.append(make("line", { class: "limit", x1: x(event.step), x2: x(event.step), y1: top, y2: bottom }),
        x(event.step) < (left + right) / 2
          ? make("text", { x: x(event.step) + 4, y: top + 10 }, event.words)
          : make("text", { x: x(event.step) - 4, y: top + 10, "text-anchor": "end" }, event.words));
    }
    const clip = `clip-${place.id}`;
    svg.append(make("clipPath", { id: clip },
      make("rect", { x: left, y: top - 2, width: Math.max(0, right - left) + 4, height: bottom - top + 4 })));
    for (const line of shown) svg.append(make("g", { "clip-path": `url(#${clip})` }, ...curve(line, y)));
    cursor = make("line", { class: "cursor", y1: top, y2: bottom, visibility: "hidden" });
    svg.append(cursor);
    place.replaceChildren(svg);
    done(place.id);
  }

  function curve(line, y) {
    const { from, to } = seen(line);
    let path = "";
    let pen = "M";
    const dots = [];
    for (let index = from; index <= to; index++) {
      const value = line.values[index];
      if (value === null) {
        pen = "M";
        continue;
      }
      const [px, py] = [x(line.steps[index]).toFixed(1), y(value).toFixed(1)];
      path += `${pen}${px},${py}`;
      pen = "L";
      if (line.dots) dots.push(make("circle", { cx: px, cy: py, r: 3, fill: colour(line.colour) }));
    }
    return [make("path", {
      d: path, fill: "none", stroke: colour(line.colour), "stroke-width": line.faint ? 1 : 1.8,
      "stroke-opacity": line.faint ? 0.5 : 1, "stroke-dasharray": line.dots ? "5 3" : undefined,
    }), ...dots];
  }

  const at = movesTime(place, view, () => ({ left, right }));
  place.addEventListener("pointermove", event => {
    const step = at(event);
    const near = shown.map(line => {
      let index = line.steps.findIndex(each => each >= step);
      if (index < 0) index = line.steps.length - 1;
      if (index > 0 && step - line.steps[index - 1] < line.steps[index] - step) index--;
      return { line, index };
    }).filter(({ line, index }) => index >= 0 && line.values[index] !== null);
    if (near.length === 0) return hideTip();
    const px = x(near[0].line.steps[near[0].index]);
    cursor.setAttribute("x1", px);
    cursor.setAttribute("x2", px);
    cursor.setAttribute("visibility", "visible");
    showTip(event, near.map(({ line, index }) =>
      `${line.name} at step ${whole(line.steps[index])}: ${text(line.values[index], true)}`).join("\n"));
  });
  place.addEventListener("pointerleave", () => {
    cursor?.setAttribute("visibility", "hidden");
    hideTip();
  });
  view.onChange(() => draw(place.clientWidth));
  whenSized(place, draw);
  return () => {
    shown = lines();
    draw(place.clientWidth);
  };
}
