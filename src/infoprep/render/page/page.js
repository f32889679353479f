"use strict";
(() => {
  const main = document.querySelector("main");
  const KEY = "infoprep:" + main.dataset.key;
  const byId = (id) => document.getElementById(id);
  const kept = byId("kept"), place = byId("place"), time = byId("time"), clock = byId("clock");
  const timed = [...document.querySelectorAll("li[data-starts]")];
  const answered = [...document.querySelectorAll("li[data-template]")];
  // elapsed: seconds before the clock was last started; since: when that was, or null while it stands.
  // What an answers file held when the page was made of it: fields, what else is known, answers of other pages.
  const begun = { fields: {}, known: {}, others: [], ...JSON.parse(main.dataset.begun) };
  const fresh = () => ({ elapsed: 0, since: null, fields: { ...begun.fields } });
  let state = fresh();

  const load = () => {
    try {
      const text = localStorage.getItem(KEY);
      if (text) state = { ...state, ...JSON.parse(text) };
    } catch { /* told when something is to be kept */ }
  };
  const keep = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
      kept.textContent = "";
    } catch {
      kept.textContent = "This browser keeps nothing here: save your answers before you close the page.";
    }
  };

  const press = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    const sign = button.querySelector("[aria-hidden]");
    if (sign) sign.textContent = on ? "★" : "☆";
  };
  const show = () => {
    for (const input of document.querySelectorAll("input[type=checkbox]")) input.checked = Boolean(state.fields[input.id]);
    for (const area of document.querySelectorAll("textarea, select")) area.value = state.fields[area.id] || "";
    for (const star of document.querySelectorAll(".star")) press(star, Boolean(state.fields[star.id]));
    for (const li of answered) li.classList.toggle("done", Boolean(state.fields[li.id + "-asked"]));
    tick();
  };

  const seconds = () => state.elapsed + (state.since !== null ? Math.max(0, (Date.now() - state.since) / 1000) : 0);
  const tick = () => {
    const now = Math.floor(seconds());
    time.textContent = Math.floor(now / 60) + ":" + String(now % 60).padStart(2, "0");
    const running = state.since !== null;
    clock.textContent = running ? "Pause" : now ? "Go on" : "Start";
    clock.setAttribute("aria-pressed", String(running));
    const due = timed.filter((li) => Number(li.dataset.starts) * 60 <= now).pop();
    for (const li of timed) {
      const here = running && li === due;
      li.classList.toggle("here", here);
      if (here) li.setAttribute("aria-current", "step"); else li.removeAttribute("aria-current");
    }
    const said = running && due ? "By now: question " + due.id.slice(1) : "";
    if (place.textContent !== said) place.textContent = said;
  };

  const WRITTEN = ["went", "notes", "takeaways", "follow_ups", "promised", "people", "private"];
  const typed = (id) => (state.fields[id] || "").trim();
  const told = () => answered.map((li) => ({
    question: li.querySelector(".text").textContent,
    template: li.dataset.template,
    topic: li.dataset.topic,
    about: JSON.parse(li.dataset.about),
    ...begun.known[li.id],
    asked: Boolean(state.fields[li.id + "-asked"]),
    starred: Boolean(state.fields[li.id + "-star"]),
    ...Object.fromEntries(WRITTEN.map((name) => [name, typed(li.id + "-" + name)])),
  })).filter((item) => item.asked || item.starred || WRITTEN.some((name) => item[name])).concat(begun.others);

  // JSON texts are YAML texts in double quotes; the two line ends that only YAML knows are written out.
  const quoted = (text) => JSON.stringify(text).replace(/[\u0085\u2028\u2029\u007f]/g, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };
  const written = (value) => typeof value === "boolean" ? (value ? "yes" : "no")
    : Array.isArray(value) ? "[" + value.map(quoted).join(", ") + "]" : quoted(value);
  const yaml = () => {
    const whole = { company: main.dataset.company, person: begun.person || main.dataset.person, date: begun.date || today(), private: typed("private") };
    const lines = Object.entries(whole).filter(([, value]) => value).map(([name, value]) => name + ": " + written(value));
    const items = told();
    lines.push(items.length ? "answers:" : "answers: []");
    for (const item of items) {
      const some = Object.entries(item).filter(([, value]) => typeof value === "boolean" || value && value.length);
      lines.push(...some.map(([name, value], place) => (place ? "  " : "- ") + name + ": " + written(value)));
    }
    return lines.join("\n") + "\n";
  };
  const plain = (text) => text.replace(/[\\`*_{}\[\]<>#|~&]/g, "\\$&").replace(/^([-+=>]|\d+[.)])/gm, "\\$1");
  const markdown = () => {
    const lines = ["# " + plain(document.title), ""];
    for (const item of told()) {
      lines.push("## " + plain(item.question) + (item.starred ? " ★" : ""), "");
      if (item.notes) lines.push(plain(item.notes), "");
      for (const [name, words] of [["promised", "Promised"], ["people", "Named"]]) if (item[name]) lines.push(words + ": " + plain(item[name]), "");
    }
    return lines.join("\n");
  };
  const save = (text, ending, type) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = main.dataset.key + ending;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    kept.textContent = "Saved as " + main.dataset.key + ending + ".";
  };

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.id) return;
    state.fields[field.id] = field.type === "checkbox" ? field.checked : field.value;
    if (field.classList.contains("asked")) field.closest("li").classList.toggle("done", field.checked);
    keep();
  });
  document.addEventListener("click", (event) => {
    const star = event.target.closest(".star");
    if (!star) return;
    state.fields[star.id] = !state.fields[star.id];
    press(star, state.fields[star.id]);
    keep();
  });
  clock.addEventListener("click", () => {
    if (state.since !== null) { state.elapsed = seconds(); state.since = null; } else state.since = Date.now();
    keep();
    tick();
  });
  byId("save-yaml").addEventListener("click", () => save(yaml(), "-answers.yaml", "application/yaml"));
  byId("save-md").addEventListener("click", () => save(markdown(), "-answers.md", "text/markdown"));
  byId("forget").addEventListener("click", () => {
    if (!confirm("Clear the clock and everything typed on this page?")) return;
    state = fresh();
    try { localStorage.removeItem(KEY); } catch { /* nothing was kept */ }
    show();
  });
  // Two windows of one page show the same.
  addEventListener("storage", (event) => { if (event.key === KEY) { load(); show(); } });

  load();
  show();
  setInterval(tick, 1000);
})();
