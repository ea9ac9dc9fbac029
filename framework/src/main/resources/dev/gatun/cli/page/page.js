// What both pages are made with. Texts become text nodes only, so that nothing in the data is taken for HTML.
const data = JSON.parse(document.getElementById("data").textContent);
const drawn = new Set();

addEventListener("error", event => {
  document.documentElement.dataset.error = event.message;
  document.querySelector("main").prepend(
    make("p", { class: "wrong" }, "This page could not be drawn in full: " + event.message));
});

/** Says for tests and for readers of the document that a part is there. */
function done(part) {
  drawn.add(part);
  document.documentElement.dataset.drawn = [...drawn].join(" ");
}

const SVG = new Set(["svg", "g", "rect", "path", "line", "text", "title", "circle", "clipPath"]);

function make(tag, attributes = {}, ...children) {
  const element = SVG.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") element.style.cssText = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null));
  return element;
}

const byId = id => document.getElementById(id);

const colour = name => `var(--${name})`;

function scaled(value, base, units, digits) {
  let unit = 0;
  while (Math.abs(value) >= base && unit < units.length - 1) {
    value /= base;
    unit++;
  }
  return value.toFixed(unit === 0 ? 0 : digits) + units[unit];
}

const bytes = value => scaled(value, 1024, [" bytes", " KiB", " MiB", " GiB", " TiB", " PiB"], 1);
const count = value => scaled(value, 1000, ["", " k", " M", " G", " T", " P", " E"], 1);
const percent = value => (100 * value).toFixed(1) + " %";
const whole = value => Math.round(value).toLocaleString("en-US");

function seconds(value, digits = 3) {
  for (const [unit, size] of [["s", 1], ["ms", 1e-3], ["µs", 1e-6]]) {
    if (Math.abs(value) >= size) return Number((value / size).toPrecision(digits)) + " " + unit;
  }
  return value === 0 ? "0 s" : Math.round(value * 1e9) + " ns";
}

const ranges = list => list.map(([first, last]) => first === last ? first : `${first}–${last}`);

/** As in "16 ranks: 0–7, 64–71"; of many stretches the first. */
function ranksText(list) {
  const size = list.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const words = ranges(list);
  return size === 1 ? `rank ${words[0]}`
    : `${whole(size)} ranks: ` + words.slice(0, 2).join(", ") + (words.length > 2 ? ", …" : "");
}

/** Ascending numbers as stretches without gaps. */
function stretches(numbers) {
  const found = [];
  for (const number of numbers) {
    if (found.length && found.at(-1)[1] + 1 === number) found.at(-1)[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function tile(list, name, value, more) {
  list.append(make("div", {}, make("dt", {}, name), make("dd", {}, value, more ? make("small", {}, more) : null)));
}

function legend(place, entries) {
  place.append(...entries.map(([name, words]) =>
    make("span", { class: name, style: `--colour: ${colour(name)}` }, words)));
}

const tip = make("div", { class: "tip", hidden: true, role: "status" });
document.body.append(tip);

function showTip(event, words) {
  tip.textContent = words;
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(event.clientX + 14, innerWidth - box.width - 8)) + "px";
  tip.style.top = Math.max(4, Math.min(event.clientY + 14, innerHeight - box.height - 8)) + "px";
}

const hideTip = () => { tip.hidden = true; };

/** Round steps of 1, 2 or 5 times a power of ten. */
function ticks(from, to, most) {
  const least = (to - from) / most || 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find(factor => factor * power >= least) * power;
  const found = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to + step * 1e-9; tick += step) found.push(tick);
  return found;
}

/** Calls for a drawing now, and whenever the chart's width changes. */
function whenSized(place, draw) {
  let width = 0;
  const redraw = () => {
    const now = place.clientWidth;
    if (now !== width && now > 0) draw(width = now);
  };
  new ResizeObserver(redraw).observe(place);
  redraw();
}
