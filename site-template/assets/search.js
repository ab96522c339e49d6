// Search. The engine and the index are loaded on first use, as scripts, because a page opened from a folder may load nothing else.
// Without this script there is no search box, and every page can still be reached through the registers.
(function () {
  "use strict";
  var MOST = 12; // results shown
  var PLACES = 2; // places shown within a result

  function fold(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }

  // Stops and hyphens hold a word together: "8.13", "on-call".
  function words(text) { return fold(text).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) || []; }

  // A word, and other ways to write it: "A.8.13" is found as "8.13", "POL-004" as "pol004" and as "004".
  function spellings(word) {
    var found = [word];
    if (/^[a-z]\.\d/.test(word)) found.push(word.slice(2));
    if (word.indexOf("-") > 0) found = found.concat(word.split("-"), word.replace(/-/g, ""));
    return found;
  }

  function load(address) {
    return new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
  }

  function open(engine, index) {
    return Promise.all([load(engine), load(index)]).then(function () {
      var entries = window.clausebookIndex.map(function (e, i) {
        return { n: i, address: e[0], id: e[1], title: e[2], kind: e[3], marks: e[4], places: e[4].map(function (p) { return p[0]; }).join("\n"), text: e[5] };
      });
      var search = new MiniSearch({
        idField: "n", fields: ["id", "title", "places", "text"], tokenize: words, processTerm: spellings,
        searchOptions: {
          boost: { id: 12, title: 6, places: 3 }, combineWith: "AND", processTerm: function (word) { return word; },
          prefix: true, fuzzy: function (word) { return word.length > 3 && !/\d/.test(word) ? 0.2 : false; }
        }
      });
      return search.addAllAsync(entries, { chunkSize: 100 }).then(function () {
        return function (query) {
          var hits = search.search(query);
          if (!hits.length) hits = search.search(query, { combineWith: "OR" });
          var exact = fold(query.trim());
          var isExact = function (hit) { return spellings(fold(entries[hit.id].id)).indexOf(exact) >= 0; };
          return hits.filter(isExact).concat(hits.filter(function (hit) { return !isExact(hit); })).map(function (hit) { return { entry: entries[hit.id], terms: hit.terms }; });
        };
      });
    });
  }

  // The places of a result that hold one of the words that were found.
  function placesOf(hit) {
    return hit.entry.marks.filter(function (place) {
      return words(place[0]).some(function (word) { return spellings(word).some(function (s) { return hit.terms.indexOf(s) >= 0; }); });
    }).slice(0, PLACES);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var box = document.getElementById("page:search");
    if (!box) return;
    var input = document.getElementById("page:query"), list = document.getElementById("page:results"), status = document.getElementById("page:found");
    var root = box.dataset.home.replace(/index\.html$/, "");
    var opened = null, active = -1;

    function close() {
      list.hidden = true;
      list.textContent = "";
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function option(address, className, texts) {
      var item = document.createElement("li"), link = document.createElement("a");
      item.setAttribute("role", "presentation");
      item.className = className;
      link.id = "page:result-" + list.children.length;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      link.href = root + address;
      link.tabIndex = -1;
      texts.filter(Boolean).forEach(function (text, i) {
        var part = document.createElement("span");
        part.textContent = text;
        if (i) link.append(" ");
        link.append(part);
      });
      item.append(link);
      list.append(item);
    }

    function show(hits, query) {
      close();
      if (!query) { status.textContent = ""; return; }
      hits.slice(0, MOST).forEach(function (hit) {
        option(hit.entry.address, "result", [hit.entry.id, hit.entry.title, hit.entry.kind]);
        placesOf(hit).forEach(function (place) { option(hit.entry.address.split("#")[0] + (place[1] ? "#" + encodeURIComponent(place[1]) : ""), "place", [place[0]]); });
      });
      status.textContent = hits.length === 1 ? "1 result" : hits.length + " results";
      if (!hits.length) { var none = document.createElement("li"); none.className = "none"; none.setAttribute("role", "option"); none.setAttribute("aria-disabled", "true"); none.textContent = "Nothing found"; list.append(none); }
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }

    function find() {
      var query = input.value.trim();
      if (!opened) { status.textContent = "Loading"; opened = open(box.dataset.engine, box.dataset.index); }
      opened.then(function (search) { if (input.value.trim() === query) show(query ? search(query) : [], query); },
        function () { opened = null; status.textContent = "Search could not be loaded"; });
    }

    function move(step) {
      var options = list.querySelectorAll("a");
      if (!options.length) return;
      if (active >= 0) options[active].setAttribute("aria-selected", "false");
      active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[active].id);
    }

    input.addEventListener("focus", find);
    input.addEventListener("input", find);
    input.addEventListener("keydown", function (e) {
      if (e.key === "ArrowDown" || e.key === "ArrowUp") { e.preventDefault(); move(e.key === "ArrowDown" ? 1 : -1); }
      else if (e.key === "Escape") { e.preventDefault(); if (list.hidden) input.blur(); else close(); }
      else if (e.key === "Enter") { var link = list.querySelectorAll("a")[Math.max(active, 0)]; if (link && !list.hidden) { e.preventDefault(); location.href = link.href; } }
    });
    document.addEventListener("keydown", function (e) {
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) return;
      e.preventDefault();
      input.focus();
      input.select();
    });
    document.addEventListener("pointerdown", function (e) { if (!box.contains(e.target)) close(); });
    box.addEventListener("focusout", function (e) { if (e.relatedTarget && !box.contains(e.relatedTarget)) close(); });
  });
})();
