// The questions to arrange by hand. The model holds the state: questions, order, pinned, title, minutes.

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function render({ model, el }) {
  el.classList.add("infoprep-chooser");
  const questions = new Map(model.get("questions").map((question) => [question.number, question]));

  function change(name, value) {
    model.set(name, value);
    model.save_changes();
  }

  function button(sign, label, disabled, action, pressed) {
    const made = element("button", { type: "button", textContent: sign, title: label, disabled });
    made.setAttribute("aria-label", label);
    if (pressed !== undefined) made.setAttribute("aria-pressed", String(pressed));
    made.addEventListener("click", () => {
      action();
      // The list is drawn anew: the focus goes back to where it was.
      const again = [...el.querySelectorAll("button")].find((other) => other.title === label && !other.disabled);
      if (again) again.focus();
    });
    return made;
  }

  function move(place, by) {
    const order = [...model.get("order")];
    const [number] = order.splice(place, 1);
    order.splice(place + by, 0, number);
    change("order", order);
  }

  function drop(number) {
    change("pinned", model.get("pinned").filter((other) => other !== number));
    change("order", model.get("order").filter((other) => other !== number));
  }

  function pin(number) {
    const pinned = model.get("pinned");
    change("pinned", pinned.includes(number) ? pinned.filter((other) => other !== number) : [...pinned, number]);
  }

  function asked(number, place, count, minute) {
    const question = questions.get(number);
    const pinned = model.get("pinned").includes(number);
    const named = `“${question.text}”`;
    const row = element(
      "li",
      { className: pinned ? "pinned" : "" },
      element("span", { textContent: `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}` }),
      element("span", { textContent: question.text }),
      button("↑", `Earlier: ${named}`, place === 0, () => move(place, -1)),
      button("↓", `Later: ${named}`, place === count - 1, () => move(place, 1)),
      button("pin", `Ask even when late: ${named}`, false, () => pin(number), pinned),
      button("✕", `Leave out: ${named}`, count === 1, () => drop(number)),
    );
    row.dataset.number = number;
    return row;
  }

  function spare(number) {
    const question = questions.get(number);
    const row = element(
      "li",
      {},
      element("span", { textContent: `${question.minutes} min` }),
      element("span", { textContent: question.text }),
      button("+", `Bring in: “${question.text}”`, false, () => change("order", [...model.get("order"), number])),
    );
    row.dataset.number = number;
    return row;
  }

  function draw() {
    const order = model.get("order").filter((number) => questions.has(number));
    const rest = [...questions.keys()].filter((number) => !order.includes(number));
    let minute = 2; // hello
    const list = element("ol", {});
    order.forEach((number, place) => {
      list.append(asked(number, place, order.length, minute));
      minute += questions.get(number).minutes;
    });
    const over = minute > model.get("minutes");
    const told = `${order.length} questions, until minute ${minute} of ${model.get("minutes")}`;
    const parts = [
      element("h3", { textContent: model.get("title") }),
      list,
      element("p", { className: over ? "over" : "", textContent: over ? `${told}: too long.` : `${told}.` }),
    ];
    if (rest.length) parts.push(element("h3", { textContent: "In reserve" }), element("ul", {}, ...rest.map(spare)));
    el.replaceChildren(...parts);
  }

  model.on("change:order", draw);
  model.on("change:pinned", draw);
  draw();
}

export default { render };
