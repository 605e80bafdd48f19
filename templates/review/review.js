/* Keys, autosave and the moment when two people mark the same answer. Without it the pages work as plain forms. */
(function () {
  "use strict";
  var form = document.getElementById("mark");
  if (!form) { return; }
  var el = function (id) { return document.getElementById(id); };
  var field = function (name) { return form.elements[name]; };
  var said = form.dataset, dirty = false, busy = null, timer = 0, blocked = false;

  /* Points ------------------------------------------------------------------------------------------- */

  function number(text) { return parseFloat(String(text).replace(",", ".").replace("\u2212", "-")); }

  function count() {
    var points = number(said.base);
    all("[name^='override:']").forEach(function (input) {
      if (input.value.trim() !== "") { points += (number(input.value) || 0) - number(input.dataset.earned); }
    });
    all("[name=item]:checked").forEach(function (box) { points -= number(box.dataset.deduct); });
    all("[name=points]").forEach(function (input) { points -= number(input.value) || 0; });
    el("points").value = String(Math.max(0, Math.round(points * 100) / 100));
  }

  function all(selector) {
    return Array.prototype.filter.call(document.querySelectorAll(selector), function (input) { return input.form === form; });
  }

  /* A row for the next deduction as soon as the last one is used. */
  function room() {
    var rows = form.querySelectorAll(".free .row"), last = rows[rows.length - 1], inputs = last.querySelectorAll("input");
    if (inputs[0].value || inputs[1].value) {
      var fresh = last.cloneNode(true);
      fresh.querySelectorAll("input").forEach(function (input) { input.value = ""; });
      last.classList.remove("blank");
      last.after(fresh);
    }
  }

  /* Saving ------------------------------------------------------------------------------------------- */

  function tell(text) { el("saved").textContent = text; }

  function half_written() {
    return Array.prototype.some.call(form.querySelectorAll(".free .row"), function (row) {
      var inputs = row.querySelectorAll("input");
      return !inputs[0].value.trim() !== !inputs[1].value.trim();
    }) || all("[name^='override:']").some(function (input) {
      var reason = document.getElementsByName("because:" + input.name.slice(9))[0];
      return input.value.trim() && !reason.value.trim();
    });
  }

  /* Save what stands in the form; resolves to true when the server has it. One request at a time. */
  function save() {
    clearTimeout(timer);
    if (busy) { return busy.then(function () { return dirty ? save() : !blocked; }); }
    if (blocked) { return Promise.resolve(false); }
    dirty = false;
    tell(said.saving);
    busy = fetch(form.action, {
      method: "POST", credentials: "same-origin", headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form))
    }).then(function (answer) {
      if (answer.status === 403 || answer.status === 421) { dirty = true; tell(said.shut); return false; }
      return answer.json().then(function (body) { return heard(answer.status, body); });
    }).catch(function () {
      dirty = true;
      tell(said.unsaved);
      timer = setTimeout(save, 3000);
      return false;
    }).finally(function () { busy = null; });
    return busy;
  }

  function heard(status, body) {
    el("faults").hidden = status !== 400;
    if (status === 400) { dirty = true; el("faults").textContent = body.faults.join(" "); tell(""); return false; }
    if (status === 409) { conflict(body.theirs); return false; }
    field("version").value = body.version;
    tell(said.saved + " " + new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
    var state = el("state").firstElementChild;
    state.className = "state " + (body.done ? "done" : "draft");
    state.textContent = body.done ? said.read : said.begun;
    return true;
  }

  function later() {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(function () { if (dirty && !half_written()) { save(); } }, 500);
  }

  /* Leave for another page, but only with everything saved. */
  function leave(address) {
    var gone = function () { window.location.assign(address); };
    if (!dirty && !busy) { gone(); return; }
    save().then(function (well) { if (well) { gone(); } });
  }

  function finish() {
    var before = field("done").value;
    field("done").value = "1";
    dirty = true;
    save().then(function (well) { if (well) { window.location.assign(el("unread").href); } else { field("done").value = before; } });
  }

  /* Two people at one answer --------------------------------------------------------------------------- */

  function conflict(theirs) {
    blocked = dirty = true;
    tell("");
    var box = el("conflict"), boxes = all("[name=item]");
    var names = theirs.items.map(function (id) {
      var found = boxes.find(function (b) { return b.value === id; });
      return found ? found.closest("label").querySelector(".words").textContent : id;
    });
    names = names.concat(theirs.deductions.map(function (d) { return "\u2212" + d.points + " " + d.reason; }));
    names = names.concat(Object.keys(theirs.overrides).map(function (c) { return c + ": " + theirs.overrides[c].points; }));
    box.querySelector(".who").textContent = theirs.who;
    box.querySelector(".theirs").textContent = names.concat(theirs.comment ? ["\u201c" + theirs.comment + "\u201d"] : []).join(" \u00b7 ") || "\u2205";
    box.hidden = false;
    el("keep-mine").onclick = function () {
      box.hidden = true; blocked = false; field("version").value = theirs.version; save();
    };
    el("take-theirs").onclick = function () { dirty = false; window.location.reload(); };
    el("keep-mine").focus();
  }

  /* Events ------------------------------------------------------------------------------------------- */

  document.addEventListener("input", function (event) {
    if (event.target.form === form) { room(); count(); later(); }
  });
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (link && !link.target && link.getAttribute("href")[0] === "/" && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      leave(link.href);
    }
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); finish(); });
  document.querySelectorAll("form.items, .tools form").forEach(function (other) {
    other.addEventListener("submit", function (event) {
      if (!dirty && !busy) { return; }
      event.preventDefault();
      save().then(function (well) { if (well) { other.requestSubmit(event.submitter); } });
    });
  });
  window.addEventListener("beforeunload", function (event) { if (dirty || busy) { event.preventDefault(); } });

  /* Keys --------------------------------------------------------------------------------------------- */

  var help = el("help"), use = el("use-keys"), after_g = 0;
  try { use.checked = localStorage.getItem("neurograde-keys") !== "off"; } catch (e) { /* private window */ }
  use.addEventListener("change", function () {
    try { localStorage.setItem("neurograde-keys", use.checked ? "on" : "off"); } catch (e) { /* private window */ }
  });
  el("help-button").addEventListener("click", function () { help.showModal(); });

  function follow(id) { if (el(id)) { leave(el(id).href); } }

  function toggle(n) {
    var boxes = form.querySelectorAll("[name=item]");
    if (n === 0) { boxes.forEach(function (box) { box.checked = false; }); } else if (boxes[n - 1]) { boxes[n - 1].checked = !boxes[n - 1].checked; } else { return; }
    count();
    later();
  }

  document.addEventListener("keydown", function (event) {
    var at = event.target, writing = at.matches("input:not([type=checkbox]), textarea");
    if (help.open || event.isComposing) { return; }
    if (event.key === "Enter" && writing && (event.ctrlKey || event.metaKey) && at.form === form) { event.preventDefault(); finish(); return; }
    if (event.key === "Escape" && writing) { at.blur(); return; }
    if (event.key === "Enter" && writing && at.form === form && at.tagName === "INPUT") { event.preventDefault(); at.blur(); return; }
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !use.checked) { return; }
    var together = event.timeStamp - after_g < 1200;
    after_g = event.key === "g" ? event.timeStamp : -1e9;
    if (event.key >= "0" && event.key <= "9") { toggle(Number(event.key)); }
    else if (event.key === "Enter" && !at.closest("a, button, summary")) { finish(); }
    else if (event.key === "n") { follow("next"); }
    else if (event.key === "p") { follow("prev"); }
    else if (event.key === "u") { follow("unread"); }
    else if (event.key === "o" && together) { leave("/"); }
    else if (event.key === "c") { el("comment").focus(); }
    else if (event.key === "d") { form.querySelector(".blank input").focus(); }
    else if (event.key === "m" && el("model")) { el("model").open = !el("model").open; }
    else if (event.key === "?") { help.showModal(); }
    else { return; }
    event.preventDefault();
  });

  count();
})();
