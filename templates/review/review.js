/* Keys, autosave, turning the page, and the moment when two people mark the same answer. Without it the pages work as
   plain forms and links. */
(function () {
  "use strict";
  var el = function (id) { return document.getElementById(id); };
  var field = function (name) { return form.elements[name]; };
  var form = el("mark"), said, dirty = false, busy = null, timer = 0, blocked = false, following = "", sent = false;
  if (!form) { return; }

  /* What stands on the page belongs to one answer; a turned page brings the next one. */
  function begin() {
    form = el("mark");
    said = form.dataset;
    dirty = blocked = false;
    following = "";
    count();
  }

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
      if (answer.status === 403 || answer.status === 421) { dirty = true; return renew(); }
      return answer.json().then(function (body) { return heard(answer.status, body); });
    }).catch(function () {
      dirty = true;
      tell(said.unsaved);
      timer = setTimeout(save, 3000);
      return false;
    }).finally(function () { busy = null; });
    return busy;
  }

  /* The server was started again, or somebody signed out: where a new link was opened in another tab, its session is
     taken over and what stands here is saved. */
  function renew() {
    return fetch(path(form.action), { credentials: "same-origin", headers: { "X-Ahead": "1" } }).then(function (answer) {
      if (!answer.ok) { tell(said.shut); timer = setTimeout(save, 3000); return false; }
      return answer.text().then(function (text) {
        var token = new DOMParser().parseFromString(text, "text/html").querySelector("#mark [name=token]").value;
        if (field("token").value === token) { tell(said.shut); return false; }
        document.querySelectorAll("[name=token]").forEach(function (input) { input.value = token; });
        timer = setTimeout(save, 0);
        return false;
      });
    });
  }

  function heard(status, body) {
    el("faults").hidden = status !== 400;
    if (status === 400) { dirty = true; el("faults").textContent = body.faults.join(" "); tell(""); return false; }
    if (status === 409) { conflict(body.theirs); return false; }
    field("version").value = body.version;
    following = body.next;
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

  /* A reply or a request that was written and not sent: it is not saved by itself. */
  function unsent() {
    var found = Array.prototype.find.call(document.querySelectorAll("textarea[data-unsent]"), function (area) { return area.value.trim(); });
    if (!found) { return false; }
    found.focus();
    tell(found.dataset.unsent);
    found.setCustomValidity(found.dataset.unsent);
    found.reportValidity();
    found.setCustomValidity("");
    return true;
  }

  /* Leave for another page, but only with everything saved. */
  function leave(address) {
    if (unsent()) { return; }
    if (!dirty && !busy) { go(address); return; }
    save().then(function (well) { if (well) { go(address); } });
  }

  function finish() {
    if (unsent()) { return; }
    var before = field("done").value;
    field("done").value = "1";
    dirty = true;
    save().then(function (well) { if (well) { go(following); } else { field("done").value = before; } });
  }

  /* Turning the page ---------------------------------------------------------------------------------- */

  /* The answers that come next are fetched while this one is read. Turning puts their pieces in the place of those that
     differ, so that no formula is laid out twice; then the server is asked whether the page is still as it was. */
  var PIECES = ["body > header", ".paper", ".model", ".panel", "body > footer"], shown = pieces(document), ahead = {};

  function pieces(page) {
    return PIECES.map(function (piece) { var found = page.querySelector(piece); return found ? found.outerHTML : ""; });
  }

  function path(address) { return new URL(address, window.location.href).pathname; }

  function whole(address) { return path(address) + new URL(address, window.location.href).search; }

  /* Answers to one question lie beside each other; all other addresses are pages of their own. */
  function beside(address) { return path(address).replace(/[^/]+$/, "") === path(form.action).replace(/[^/]+$/, ""); }

  function get(address, headers) {
    return fetch(address, { credentials: "same-origin", headers: headers || {} }).then(function (answer) {
      if (answer.status === 304) { return null; }
      if (!answer.ok || !beside(answer.url)) { throw new Error(answer.url); }
      return answer.text().then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        return { address: path(answer.url), tag: answer.headers.get("ETag"), page: page, pieces: pieces(page) };
      });
    });
  }

  function look_ahead() {
    var kept = {};
    ["next", "unread", "prev"].forEach(function (id) {
      if (!el(id)) { return; }
      var address = whole(el(id).href);
      if (ahead[address]) { kept[address] = ahead[address]; return; }
      kept[address] = get(address, { "X-Ahead": "1" });
      kept[address].then(function (found) {
        kept[found.address] = kept[found.address] || kept[address];
        found.page.querySelectorAll(".paper img").forEach(function (picture) { new Image().src = picture.getAttribute("src"); });
      }).catch(function () { delete kept[address]; });
    });
    ahead = kept;
  }

  function show(found) {
    PIECES.forEach(function (piece, n) {
      if (found.pieces[n] === shown[n]) { return; }
      document.querySelector(piece).replaceWith(document.importNode(found.page.querySelector(piece), true));
    });
    shown = found.pieces;
    document.title = found.page.title;
    begin();
  }

  function go(address, back) {
    if (!beside(address)) { window.location.assign(address); return; }
    var known = ahead[path(address)];  /* never "next unread": somebody else may have taken it since */
    (known || get(address)).then(function (found) {
      if (dirty) { return; }  /* somebody types on while the page is on its way */
      if (!back && found.address !== window.location.pathname) { history.pushState(null, "", found.address); }
      show(found);
      if (!back) { window.scrollTo(0, 0); }
      el("turned").textContent = document.querySelector(".headline .who").textContent.replace(/\s+/g, " ");
      if (known) { ask_again(found); } else { look_ahead(); }
    }).catch(function () { window.location.assign(address); });
  }

  function ask_again(before) {
    get(before.address, { "If-None-Match": before.tag }).then(function (found) {
      if (found && !dirty && !busy && path(form.action) === before.address) { show(found); }
      look_ahead();
    }).catch(function () { /* saving will tell */ });
  }

  window.addEventListener("popstate", function () {
    var here = path(form.action), there = window.location.href;
    if (!dirty && !busy) { go(there, true); return; }
    save().then(function (well) { if (well) { go(there, true); } else { history.pushState(null, "", here); } });
  });

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
    if (event.target.closest("#help-button")) { help.showModal(); return; }
    var link = event.target.closest("a[href]");
    if (link && !link.target && link.getAttribute("href")[0] === "/" && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      leave(link.href);
    }
  });
  document.addEventListener("submit", function (event) {
    var other = event.target;
    if (other === form) { event.preventDefault(); finish(); return; }
    if (other.method === "dialog") { return; }
    if (!other.querySelector("[data-unsent]") && unsent()) { event.preventDefault(); return; }
    if (!dirty && !busy) { sent = true; return; }
    event.preventDefault();
    save().then(function (well) { if (well) { other.requestSubmit(event.submitter); } });
  });
  window.addEventListener("beforeunload", function (event) { if (dirty || busy || (!sent && unsent())) { event.preventDefault(); } });

  /* Keys --------------------------------------------------------------------------------------------- */

  var help = el("help"), use = el("use-keys"), after_g = 0;
  try { use.checked = localStorage.getItem("neurograde-keys") !== "off"; } catch (e) { /* private window */ }
  use.addEventListener("change", function () {
    try { localStorage.setItem("neurograde-keys", use.checked ? "on" : "off"); } catch (e) { /* private window */ }
  });
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
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && at.dataset.unsent) { event.preventDefault(); at.form.requestSubmit(); return; }
    if (event.key === "Escape" && writing) { at.blur(); return; }
    if (event.key === "Enter" && writing && at.form === form && at.tagName === "INPUT") { event.preventDefault(); at.blur(); return; }
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !use.checked) { return; }
    if (event.repeat && event.key !== "n" && event.key !== "p") { return; }  /* a key held down finishes one answer, not ten */
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
    else if (event.key === "r" && document.querySelector(".reply textarea")) { document.querySelector(".reply textarea").focus(); }
    else if (event.key === "m" && el("model")) { el("model").open = !el("model").open; }
    else if (event.key === "s" && el("code")) { el("code").open = !el("code").open; }
    else if (event.key === "?") { help.showModal(); }
    else { return; }
    event.preventDefault();
  });

  begin();
  look_ahead();
})();
