(function () {
  "use strict";
  function value(row, at) {
    var cell = row.cells[at];
    if (!cell || cell.colSpan > 1) { return [2, ""]; }
    var text = cell.hasAttribute("data-v") ? cell.getAttribute("data-v") : cell.textContent.trim();
    return /^-?[\d.]/.test(text) && !isNaN(parseFloat(text)) ? [0, parseFloat(text)] : [text === "" ? 2 : 1, text];
  }
  function compare(a, b, up) {
    if (a[0] !== b[0]) { return a[0] - b[0]; }
    var order = a[0] === 0 ? a[1] - b[1] : a[1].localeCompare(b[1], undefined, { numeric: true });
    return up ? order : -order;
  }
  document.querySelectorAll("table[data-sortable]").forEach(function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells), body = table.tBodies[0];
    heads.forEach(function (head, at) {
      if (!head.textContent.trim()) { return; }
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener("click", function () {
        var number = head.classList.contains("num") || head.classList.contains("q"), now = head.getAttribute("aria-sort");
        var up = now ? now === "descending" : !number;  // numbers begin with the largest, names with the first
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var rows = Array.prototype.map.call(body.rows, function (row) { return [value(row, at), row]; });
        rows.sort(function (a, b) { return compare(a[0], b[0], up); });
        var sorted = document.createDocumentFragment();
        rows.forEach(function (pair) { sorted.appendChild(pair[1]); });
        body.appendChild(sorted);
      });
    });
  });
})();
