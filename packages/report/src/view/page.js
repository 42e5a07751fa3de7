// What the page can do beyond being read: filter the clusters, open all of them, open the one that an address names.
const form = document.querySelector(".filter");
const filter = document.querySelector("#filter");
const count = document.querySelector("#filter-count");
const unfold = document.querySelector("#unfold");
const items = [...document.querySelectorAll("#cluster-list > li")].map((item) => ({ item, text: item.textContent.toLowerCase() }));

function show() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { item, text } of items) {
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  count.textContent = words.length === 0 ? `${items.length} ${items.length === 1 ? "cluster" : "clusters"}` : `${shown} of ${items.length}`;
}

function openNamed() {
  const target = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.tagName === "DETAILS") target.open = true;
}

filter.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
unfold.addEventListener("click", () => {
  const isOpen = unfold.getAttribute("aria-pressed") !== "true";
  unfold.setAttribute("aria-pressed", String(isOpen));
  for (const { item } of items) if (!item.hidden) item.firstElementChild.open = isOpen;
});
addEventListener("hashchange", openNamed);
form.hidden = false;
show();
openNamed();
