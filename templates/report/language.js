(function () {
  "use strict";
  var key = "neurograde-language", html = document.documentElement;
  function speak(language) { html.lang = language === "zh" ? "zh" : "en"; }
  var buttons = document.querySelectorAll("input[name=language]"), kept = null;
  try { kept = localStorage.getItem(key); } catch (e) { /* private window */ }
  buttons.forEach(function (button) {
    if (button.value === kept) { button.checked = true; }
    if (button.checked) { speak(button.value); }
    button.addEventListener("change", function () {
      speak(button.value);
      try { localStorage.setItem(key, button.value); } catch (e) { /* private window */ }
    });
  });
})();
