// A stretch of time that charts show together, and how people move it.

class TimeView {
  constructor(end) {
    this.end = end;
    this.from = 0;
    this.to = end;
    this.listeners = [];
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  set(from, to) {
    const length = Math.min(this.end, Math.max(this.end / 1e5, to - from));
    this.from = Math.max(0, Math.min(from, this.end - length));
    this.to = this.from + length;
    if (!this.waiting) {
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        this.listeners.forEach(listener => listener());
      });
    }
  }

  zoom(factor, at = (this.from + this.to) / 2) {
    this.set(at - (at - this.from) * factor, at + (this.to - at) * factor);
  }

  pan(fraction) {
    const by = fraction * (this.to - this.from);
    this.set(this.from + by, this.to + by);
  }

  key(key) {
    switch (key) {
      case "+": case "=": this.zoom(1 / 1.5); return true;
      case "-": case "−": this.zoom(1.5); return true;
      case "ArrowLeft": this.pan(-0.2); return true;
      case "ArrowRight": this.pan(0.2); return true;
      case "0": case "Home": this.set(0, this.end); return true;
      default: return false;
    }
  }
}

/** Moves the view by a chart whose plot lies between two pixels. */
function movesTime(place, view, plot) {
  let held = null;
  const at = event => {
    const { left, right } = plot();
    const x = event.clientX - place.getBoundingClientRect().left;
    return view.from + (x - left) / (right - left) * (view.to - view.from);
  };
  place.tabIndex = 0;
  place.addEventListener("wheel", event => {
    if (document.activeElement !== place && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) view.pan(event.deltaX / 500);
    else view.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 120) / 400), at(event));
  }, { passive: false });
  place.addEventListener("pointerdown", event => {
    held = { x: event.clientX, from: view.from, to: view.to };
    place.setPointerCapture(event.pointerId);
  });
  place.addEventListener("pointermove", event => {
    if (!held) return;
    const { left, right } = plot();
    const by = (held.x - event.clientX) / (right - left) * (held.to - held.from);
    view.set(held.from + by, held.to + by);
  });
  place.addEventListener("pointerup", () => { held = null; });
  place.addEventListener("pointercancel", () => { held = null; });
  place.addEventListener("keydown", event => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && view.key(event.key)) event.preventDefault();
  });
  return at;
}

/** Lines at round values, with their labels below; label says how a value is written. */
function axis(view, left, right, top, bottom, label) {
  const group = make("g");
  for (const tick of ticks(view.from, view.to, Math.max(2, Math.min(10, (right - left) / 90)))) {
    const x = left + (tick - view.from) / (view.to - view.from) * (right - left);
    group.append(make("line", { class: "grid", x1: x, x2: x, y1: top, y2: bottom + 4 }),
      make("text",
        { class: "muted", x, y: bottom + 16, "text-anchor": x > right - 20 ? "end" : "middle" }, label(tick)));
  }
  return group;
}

/** Of nanoseconds, with as many digits as tell one from the next. */
function timeAxis(view, left, right, top, bottom) {
  return axis(view, left, right, top, bottom, tick => seconds(tick / 1e9,
    Math.max(3, Math.ceil(Math.log10(Math.max(tick, 1) / (view.to - view.from))) + 3)));
}
