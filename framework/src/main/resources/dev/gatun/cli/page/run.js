// The page of a run.

const { curves, validation, plan } = data;

function median(values) {
  const sorted = values.filter(value => value !== null).sort((one, other) => one - other);
  return sorted.length ? sorted[Math.floor(sorted.length / 2)] : undefined;
}

const lastOf = values => values?.findLast(value => value !== null);

const clock = time => new Date(time).toLocaleString();

function duration(value) {
  const [hours, minutes, rest] = [Math.floor(value / 3600), Math.floor(value / 60) % 60, Math.round(value % 60)];
  return hours ? `${whole(hours)} h ${minutes} min` : minutes ? `${minutes} min ${rest} s` : seconds(value);
}

const loss = value => value === undefined ? "none" : value.toFixed(4);

function head() {
  byId("name").textContent = data.name;
  byId("lead").textContent = `Begun ${clock(data.begun)}, last written ${clock(data.last)}.`
    + (data.steps && data.done < data.steps ? " It has not come to its last step." : "");
  byId("missing").append(
    ...data.missing.map(words => make("li", {}, `Missing: ${words}.`)),
    ...data.broken.length ? [make("li", {}, "Lines of metrics.jsonl that are broken and left out: "
      + data.broken.slice(0, 20).join(", ")
      + (data.broken.length > 20 ? `, … (${data.broken.length})` : "") + ".")] : []);
}

function summary() {
  const list = byId("summary");
  tile(list, "Steps", whole(data.done), data.steps ? `of ${whole(data.steps)}` : null);
  tile(list, "Tokens", count(data.tokens), duration(data.seconds) + " of training");
  tile(list, "Loss", loss(lastOf(smoothed(curves.loss, 20))), "smoothed, at the end");
  const losses = (validation.validation_loss ?? []).filter(value => value !== null);
  if (losses.length) {
    const best = Math.min(...losses);
    tile(list, "Validation loss", loss(lastOf(validation.validation_loss)),
      `at best ${loss(best)}, after step ${whole(validation.step[validation.validation_loss.indexOf(best)])}`);
  }
  tile(list, "Tokens a second", count(median(curves.tokens_per_s) ?? 0), "median");
  tile(list, "Time of a step", seconds(median(curves.step_ms) / 1e3, 4), "median");
  if (curves.mfu) tile(list, "MFU", percent(median(curves.mfu)), "median");
  if (plan) tile(list, "Parameters", count(plan.parameters), whole(plan.parameters));
  done("summary");
}

function losses(view) {
  const smooth = byId("smooth");
  const span = Math.max(3, curves.step.length / 60);
  const own = { steps: curves.step, colour: "loss" };
  const evaluated = validation.validation_loss;
  const lines = () => [
    { ...own, name: "loss", values: curves.loss, faint: smooth.checked },
    ...smooth.checked ? [{ ...own, name: "smoothed", values: smoothed(curves.loss, span) }] : [],
    ...evaluated
      ? [{ name: "validation loss", steps: validation.step, values: evaluated, colour: "validation", dots: true }]
      : [],
  ];
  legend(byId("losses"), [["loss", "loss, nats a token"], ...evaluated ? [["validation", "validation loss"]] : []]);
  const again = seriesChart(byId("loss"), {
    lines, view, text: (value, exact) => value.toFixed(exact ? 4 : 2), high: 260, events: data.events,
    words: `Loss by step, ${loss(curves.loss[0] ?? undefined)} at first and ${loss(lastOf(curves.loss))} at last`,
  });
  smooth.addEventListener("input", again);
  byId("thinned").textContent = curves.every > 1 ? `Each point is the mean of ${curves.every} steps.` : "";
  byId("events").append(...data.events.map(event => make("li", {}, event.words)));
}

function others(view) {
  const kinds = [
    ["tokens_per_s", "Tokens a second", count],
    ["step_ms", "Time of a step", value => seconds(value / 1e3)],
    ["mfu", "Model FLOPs utilization", percent],
    ["gpu_memory_bytes", "GPU memory in use", bytes],
    ["grad_norm", "Norm of the gradients", value => Number(value.toPrecision(3)).toString()],
    ["lr", "Learning rate", value => value === 0 ? "0" : value.toExponential(1)],
  ];
  for (const [key, name, text] of kinds) {
    if (!curves[key]) continue;
    const chart = make("div", { class: "chart", id: key });
    byId("curves").append(make("div", {}, make("h3", {}, name), chart));
    const line = { name: name.toLowerCase(), steps: curves.step, values: curves[key], colour: "accent" };
    const words = `${name} by step, ${text(lastOf(curves[key]) ?? 0)} at last`;
    seriesChart(chart, { lines: () => [line], view, text, words });
  }
}

/** What was planned, and what was measured. */
function beside(measured) {
  if (!plan) return;
  const { seconds_per_step: time, tokens_per_second: speed, model_flops_utilization: mfu } = plan.estimate;
  const usual = (key, text) => text(median(curves[key])) + " (median)";
  const rows = [
    ["Time of a step", seconds(time, 4), usual("step_ms", value => seconds(value / 1e3, 4))],
    ["Tokens a second", count(speed), usual("tokens_per_s", count)],
  ];
  if (curves.mfu) rows.push(["MFU", percent(mfu), usual("mfu", percent)]);
  const most = Math.max(...plan.stages.map(stage => stage.gpu_bytes ?? stage.bytes));
  const used = curves.gpu_memory_bytes && Math.max(...curves.gpu_memory_bytes.filter(value => value !== null));
  rows.push(used
    ? ["GPU memory", bytes(most), bytes(used) + " (most)"]
    : ["Memory of a rank", bytes(most), "not measured on CPUs"]);
  if (measured) rows.push(["Last step, first task to last", "", seconds(timelineEnd(measured) / 1e9, 4)]);
  byId("beside").append(make("div", { class: "wide" }, make("table", {},
    make("thead", {}, make("tr", {}, ...["", "Planned", "Measured"].map(name => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell => make("td", {}, cell))))))));
  done("beside");
}

function timelines() {
  const [planned, measured] = [data.planned, data.measured].map(values => values && spansOf(values));
  beside(measured);
  const both = [planned, measured].filter(Boolean);
  if (both.length === 0) {
    byId("timelines").append(make("p", {}, "There is no timeline in the run’s folder."));
    return;
  }
  passLegend(byId("passes"), both.flat());
  const view = new TimeView(Math.max(...both.map(timelineEnd)));
  for (const [id, name, spans] of [["planned", "Planned", planned], ["measured", "As it ran", measured]]) {
    if (!spans) continue;
    const chart = make("div", { class: "chart", id });
    byId("timelines").append(make("h3", {}, name), chart);
    timelineChart(chart, spans, view, `${name}: ${seconds(timelineEnd(spans) / 1e9)}`);
  }
}

head();
summary();
const stepView = new TimeView(Math.max(1, curves.step.at(-1)));
losses(stepView);
others(stepView);
timelines();
byId("config").textContent = data.config ?? "Not in the run’s folder.";
done("page");
