// The page of a plan.

const { plan, model } = data;
const estimate = plan.estimate;
const largest = plan.stages.reduce((most, stage) => stage.bytes > most.bytes ? stage : most);

byId("name").textContent = data.name;
byId("lead").textContent = `${model.architecture}, ${model.layers} layers of ${whole(model.hidden)}, `
  + `${model.batch} x ${whole(model.sequence_length)} tokens a step, ${plan.precision}, planned for ${plan.device}.`;

function summary() {
  const list = byId("summary");
  const { pp, dp, tp, ranks, ranks_per_node: perNode, micro_batches: micros, virtual_stages: virtual } = plan.mesh;
  tile(list, "Parameters", count(plan.parameters), whole(plan.parameters));
  tile(list, "Mesh", `pp ${pp} × dp ${dp} × tp ${tp}`,
    `${ranks === 1 ? "1 rank" : whole(ranks) + " ranks"}, ${perNode} a node, placed ${plan.mesh.placement}`);
  tile(list, "Micro-batches", whole(micros), virtual > 1 ? `${virtual} virtual stages a rank` : null);
  const limit = data.device_memory;
  tile(list, "Peak memory of a rank", bytes(largest.bytes),
    (limit ? `${percent(largest.bytes / limit)} of the device’s ${bytes(limit)}` : `rank ${largest.rank_ranges[0][0]}`)
      + (limit && largest.bytes > limit ? ": too much" : "")
      + (largest.host_bytes ? `; on the host ${bytes(largest.host_bytes)}` : ""));
  tile(list, "Memory of all ranks", bytes(plan.bytes));
  tile(list, "Time of a step", seconds(estimate.seconds_per_step, 4), "estimated");
  tile(list, "Tokens a second", count(estimate.tokens_per_second), `MFU ${percent(estimate.model_flops_utilization)}`);
  tile(list, "Bubble", percent(estimate.bubble_fraction), "of the pipeline’s time");
  tile(list, "Sent by a rank", bytes(Math.max(...plan.stages.map(stage => stage.bytes_sent_per_step))),
    "a step, by the one that sends most");
  tile(list, "Operations", count(plan.flops_per_step) + "FLOP", "a step, of all ranks");
  done("summary");
}

function memory(view) {
  const stages = data.memory.map(stage => {
    const points = memoryPoints(stage);
    const own = plan.stages[stage.stage];
    return { points, peak: peakOf(points), own, words: `Stage ${stage.stage}, ${ranksText(own.rank_ranges)}` };
  });
  legend(byId("roles"), Object.entries(ROLES).filter(([role]) => stages.some(({ peak }) => peak[role] > 0)));
  const chart = memoryChart(byId("memory"), view);
  const constant = byId("constant");
  constant.addEventListener("input", () => chart.leaveOutConstant(constant.checked));
  const choose = index => {
    const { points, peak, words } = stages[index];
    byId("memory-title").textContent = `${words}, at most ${bytes(peak.all)}, during ${peak.task}`;
    chart.show(points, data.device_memory, `Memory over a step. ${words}. Peak ${memoryWords(peak)}`);
  };
  memoryBars(byId("ranks"), stages, data.device_memory, choose);
  choose(stages.findIndex(({ own }) => own === largest));
  [...byId("ranks").querySelectorAll(".bar")].forEach((bar, index) =>
    bar.setAttribute("aria-pressed", stages[index].own === largest));
  chart.start();
}

/** Stages that do the same share a row. */
function trafficRows() {
  const rows = new Map();
  const add = (stage, operation, group, what, number, sent) => {
    const key = JSON.stringify([operation, group, number, sent]); // stages differ in the layers they have
    if (!rows.has(key)) rows.set(key, { operation, group, what, number, sent, stages: [] });
    rows.get(key).stages.push(stage.stage);
  };
  plan.stages.forEach((stage, index) => {
    stage.collectives.forEach((shared, at) => {
      const tensors = data.tensors[index][at];
      const group = shared.group.replace(/(\d+\+)+\d+/,
        stages => ranges(stretches(stages.split("+").map(Number))).join(", "));
      add(stage, shared.operation, `${group} (${shared.group_size} ranks)`,
        tensors.names.join(", ") + (tensors.count > tensors.names.length ? `, … (${tensors.count} tensors)` : ""),
        shared.count, shared.bytes_sent);
    });
    for (const transfer of stage.transfers) {
      const by = transfer.to_stage - stage.stage;
      const to = by === 1 ? "next stage" : by === -1 ? "previous stage" : `stage ${transfer.to_stage}`;
      add(stage, "send", to, by > 0 ? "activations" : "their gradients", transfer.count, transfer.bytes_sent);
    }
  });
  return [...rows.values()];
}

function traffic() {
  const rows = trafficRows();
  byId("traffic").append(rows.length === 0
    ? make("p", {}, "One rank sends nothing.")
    : table([
      { name: "Operation", value: row => row.operation },
      { name: "With", value: row => row.group },
      { name: "Of stages", value: row => ranges(stretches(row.stages)).join(", ") },
      { name: "Tensors", value: row => row.what },
      { name: "Count", number: true, value: row => row.number, cell: row => whole(row.number) },
      { name: "Bytes a step", number: true, value: row => row.sent, cell: row => bytes(row.sent) },
    ], rows).element);
  done("traffic");
}

function arithmetic() {
  const most = data.arithmetic[0].bytes;
  const rows = data.arithmetic.map((step, index) => ({
    ...step, change: index === 0 ? 0 : step.bytes - data.arithmetic[index - 1].bytes,
  }));
  const sign = change => change > 0 ? "+ " : "− ";
  byId("arithmetic").append(make("div", { class: "wide" }, make("table", {},
    make("thead", {}, make("tr", {}, ...["", "Change", "On the rank", "Bytes of each parameter"].map((name, index) =>
      make("th", { scope: "col", class: index ? "number" : "" }, name)),
      make("th", { scope: "col" }, "Share of the first"))),
    make("tbody", {}, ...rows.map((row, index) => make("tr", { class: index === rows.length - 1 ? "given" : "" },
      make("td", {}, row.words),
      make("td", { class: "number" }, row.change ? sign(row.change) + bytes(Math.abs(row.change)) : ""),
      make("td", { class: "number" }, bytes(row.bytes)),
      make("td", { class: "number" }, Number((row.bytes / plan.parameters).toPrecision(3))),
      make("td", {}, make("span", { class: "stack", title: percent(row.bytes / most) },
        make("i", { style: `--colour: var(--accent); width: ${Math.min(100, 100 * row.bytes / most)}%` })))))))));
  done("arithmetic");
}

function whatIf() {
  const rows = data.what_if;
  const given = rows[0];
  const limit = data.device_memory;
  const beside = (row, key) => {
    const ratio = row[key] / given[key] - 1;
    return row === given || !Number.isFinite(ratio) || Math.abs(ratio) < 0.0005 ? null
      : make("small", {}, `${ratio > 0 ? "▲" : "▼"} ${(100 * Math.abs(ratio)).toFixed(1)} %`);
  };
  const number = (name, key, text, more) => ({
    name, number: true, value: row => row[key],
    cell: row => make("span", {}, text(row[key]), more?.(row), beside(row, key)),
  });
  const tooMuch = row => limit && row.bytes > limit ? make("small", { class: "wrong" }, "does not fit") : null;
  const found = table([
    { name: "Changed", value: row => row.kind, cell: row => row.kind },
    {
      name: "To", value: row => row.name,
      cell: row => row.settings
        ? make("details", {}, make("summary", {}, row.name),
          make("code", {}, row.settings.map(each => `--set ${each}`).join("\n")))
        : row.name,
    },
    number("Ranks", "ranks", whole),
    number("Memory", "bytes", bytes, tooMuch),
    number("On the host", "host_bytes", bytes),
    number("Sent", "bytes_sent", bytes),
    number("Operations", "flops", count),
    { name: "Bubble", number: true, value: row => row.bubble, cell: row => percent(row.bubble) },
    number("A step", "seconds", value => seconds(value, 4)),
  ], rows, { first: given, note: row => row.why });

  const search = make("input", { type: "search", "aria-label": "Filter rows by words", placeholder: "Filter …" });
  const kinds = make("select", { "aria-label": "What is changed" }, make("option", { value: "" }, "every change"),
    ...[...new Set(rows.slice(1).map(row => row.kind))].map(kind => make("option", {}, kind)));
  const choice = words => {
    const box = make("input", { type: "checkbox" });
    return { box, label: make("label", {}, box, " " + words) };
  };
  const less = choice("less memory");
  const faster = choice("no slower");
  const fits = choice("fits the device");
  const filter = () => found.show(row =>
    (!kinds.value || row.kind === kinds.value)
    && `${row.kind} ${row.name} ${row.settings.join(" ")}`.toLowerCase().includes(search.value.toLowerCase())
    && (!less.box.checked || row.bytes < given.bytes)
    && (!faster.box.checked || row.seconds <= given.seconds)
    && (!fits.box.checked || row.bytes <= limit));
  [search, kinds, less.box, faster.box, fits.box].forEach(control => control.addEventListener("input", filter));
  byId("what-if").append(
    make("div", { class: "controls" }, search, kinds, less.label, faster.label, limit ? fits.label : null),
    found.element);
  done("what-if");
}

const spans = spansOf(data.timeline);
const view = new TimeView(Math.max(timelineEnd(spans), Math.round(estimate.seconds_per_step * 1e9)));
summary();
memory(view);
passLegend(byId("passes"), spans);
timelineChart(byId("timeline"), spans, view, `Estimated pipeline: ${plan.mesh.pp} stages, `
  + `${plan.mesh.micro_batches} micro-batches, bubble ${percent(estimate.bubble_fraction)}`);
traffic();
arithmetic();
whatIf();
byId("config").textContent = data.config;
done("page");
