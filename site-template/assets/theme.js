// The theme button, and the mark that scripts run, so that what needs them has its place from the first paint on. Without this script the
// handbook follows the system's setting; everything else works the same.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("scripted");
  var saved = null;
  try { saved = localStorage.getItem("clausebook-theme"); } catch (e) { /* storage may be off, for example in a private window */ }
  if (saved === "light" || saved === "dark") root.setAttribute("data-theme", saved);

  function isDark() {
    return (root.getAttribute("data-theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("page:theme");
    if (!button) return;
    function name() { button.textContent = isDark() ? "Light theme" : "Dark theme"; }
    name();
    button.addEventListener("click", function () {
      var theme = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", theme);
      try { localStorage.setItem("clausebook-theme", theme); } catch (e) { /* then it holds for this page only */ }
      name();
    });
  });
})();
