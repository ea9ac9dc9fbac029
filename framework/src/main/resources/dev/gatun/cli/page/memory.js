// A rank's device memory by what it is for, over the step.

/** From the bottom up. What is kept waits between tasks; own is what a task makes and uses up itself. */
const ROLES = {
  parameter: "parameters",
  gradient: "gradients",
  optimizer_state: "Adam’s moments",
  master: "master weights",
  other: "inputs, outputs, constants",
  kept: "activations kept between tasks",
  own: "activations within a task",
  scratch: "workspaces",
  gaps: "gaps",
};

/** When, and how much of each role; the greatest amount of a time stands behind the others. */
function memoryPoints(stage) {
  const constant = stage.constant;
  const fixed = {
    parameter: constant.parameter ?? 0,
    gradient: constant.gradient ?? 0,
    optimizer_state: constant.optimizer_state ?? 0,
    master: constant.master ?? 0,
    other: (constant.constant ?? 0) + (constant.input ?? 0) + (constant.output ?? 0),
    gaps: stage.gaps,
  };
  const points = [];
  for (const [task, body, waiting, start, length] of stage.tasks) {
    const moments = stage.bodies[body].length ? stage.bodies[body] : [[0, 0, 0]];
    moments.forEach(([kept, own, scratch], index) => points.push({
      ...fixed, task, kept: waiting + kept, own, scratch,
      at: start + length * index / moments.length,
      end: start + length * (index + 1) / moments.length,
    }));
  }
  for (const point of points) {
    point.all = Object.keys(ROLES).reduce((sum, role) => sum + point[role], 0);
  }
  return points;
}

/** What a rank has all the time. */
const CONSTANT = ["parameter", "gradient", "optimizer_state", "master", "other"];

const peakOf = points => points.reduce((most, point) => point.all > most.all ? point : most);

/** Bars of what ranks need at their peaks; pressing one chooses it. */
function memoryBars(place, peaks, limit, choose) {
  const most = Math.max(limit && limit < 1.5 * Math.max(...peaks.map(each => each.peak.all)) ? limit : 0,
    ...peaks.map(each => each.peak.all));
  const bars = peaks.map((each, index) => make("button", {
    class: "bar", type: "button", "aria-pressed": index === 0,
    onclick: () => {
      bars.forEach((bar, at) => bar.setAttribute("aria-pressed", at === index));
      choose(index);
    },
  }, make("span", {}, each.words), memoryStack(each.peak, most),
    make("span", { class: "amount" }, bytes(each.peak.all))));
  place.append(make("div", { class: "bars" }, ...bars));
  done(place.id);
}

function memoryStack(peak, most) {
  const parts = Object.keys(ROLES).filter(role => peak[role] > 0);
  return make("span", {
    class: "stack", role: "img", "aria-label": parts.map(role => `${ROLES[role]} ${bytes(peak[role])}`).join(", "),
    onpointermove: event => showTip(event, memoryWords(peak)), onpointerleave: hideTip,
  }, ...parts.map(role => make("i", {
    class: role, style: `--colour: ${colour(role)}; width: ${100 * peak[role] / most}%`,
  })));
}

const memoryWords = point => `${bytes(point.all)} in all, during ${point.task}\n` + Object.keys(ROLES)
  .filter(role => point[role] > 0)
  .reverse()
  .map(role => `${ROLES[role]}: ${bytes(point[role])}`)
  .join("\n");

/** A chart of one rank at a time. */
function memoryChart(place, view) {
  const left = 70;
  const top = 8;
  const bottom = 248;
  let right = 0;
  let points = [];
  let peak = null;
  let limit = 0;
  let words = "";
  let cursor = null;
  let columns = [];
  let hidden = [];

  function draw(width) {
    right = width - 8;
    const above = hidden.reduce((all, role) => all - peak[role], peak.all);
    const room = limit - (peak.all - above);
    const high = 1.04 * (limit && room < 1.5 * above ? Math.max(room, above) : above);
    const y = value => bottom - value / high * (bottom - top);
    const svg = make("svg", { height: bottom + 22, role: "img", "aria-label": words, "data-peak": peak.all });
    columns = inColumns();
    for (const tick of byteTicks(high)) {
      svg.append(make("line", { class: "grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
        make("text", { class: "muted", x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, bytes(tick)));
    }
    svg.append(timeAxis(view, left, right, bottom, bottom));
    const below = new Float64Array(columns.length);
    for (const role of Object.keys(ROLES).filter(each => !hidden.includes(each))) {
      if (peak[role] === 0 && columns.every(({ point }) => point[role] === 0)) continue;
      const base = Float64Array.from(below);
      columns.forEach(({ point }, index) => { below[index] += point[role]; });
      svg.append(make("path", { class: role, d: band(base, below, y), fill: colour(role) }));
    }
    if (limit && room <= high) {
      svg.append(make("line", { class: "limit", x1: left, x2: right, y1: y(room), y2: y(room) }),
        make("text", { x: right, y: y(room) + 13, "text-anchor": "end" }, `the device’s ${bytes(limit)}`));
    }
    cursor = make("line", { class: "cursor", y1: top, y2: bottom, visibility: "hidden" });
    svg.append(cursor);
    place.replaceChildren(svg);
    done(place.id);
  }

  /** The greatest amount within each pixel. */
  function inColumns() {
    const scale = (right - left) / (view.to - view.from);
    const found = new Map();
    for (const point of points) {
      const from = Math.floor((point.at - view.from) * scale);
      const to = Math.max(from, Math.ceil((point.end - view.from) * scale) - 1);
      for (let x = Math.max(0, from); x <= Math.min(to, Math.floor(right - left)); x++) {
        const known = found.get(x);
        if (!known || point.all > known.all) found.set(x, point);
      }
    }
    return [...found].sort((one, other) => one[0] - other[0]).map(([x, point]) => ({ x: left + x, point }));
  }

  function band(base, tops, y) {
    const along = (values, order) => order.map(index => {
      const from = columns[index].x;
      const to = columns[index + 1]?.x ?? from + 1;
      const height = y(values[index]).toFixed(1);
      return order[0] === 0 ? `${from},${height} ${to},${height}` : `${to},${height} ${from},${height}`;
    });
    const forth = columns.map((_, index) => index);
    return columns.length === 0 ? ""
      : `M${along(tops, forth).join(" ")} ${along(base, forth.toReversed()).join(" ")}Z`.replaceAll(" ", "L");
  }

  /** Round in binary units. */
  function byteTicks(high) {
    const unit = 1024 ** Math.floor(Math.log(high) / Math.log(1024));
    return ticks(0, high / unit, 5).map(tick => tick * unit);
  }

  const at = movesTime(place, view, () => ({ left, right }));
  place.addEventListener("pointermove", event => {
    const x = event.clientX - place.getBoundingClientRect().left;
    const column = columns.findLast(each => each.x <= x);
    if (!column || x > right + 2) return leave();
    cursor.setAttribute("visibility", "visible");
    cursor.setAttribute("x1", x);
    cursor.setAttribute("x2", x);
    showTip(event, `${seconds(at(event) / 1e9, 4)}: ${memoryWords(column.point)}`);
  });
  const leave = () => {
    cursor?.setAttribute("visibility", "hidden");
    hideTip();
  };
  place.addEventListener("pointerleave", leave);
  view.onChange(() => draw(place.clientWidth));
  return {
    show(shown, most, description) {
      points = shown;
      peak = peakOf(points);
      limit = most;
      words = description;
      if (place.clientWidth > 0) draw(place.clientWidth);
    },
    leaveOutConstant(leave) {
      hidden = leave ? CONSTANT : [];
      draw(place.clientWidth);
    },
    start() {
      whenSized(place, draw);
    },
  };
}
