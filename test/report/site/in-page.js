// What the browser test asks of a page, run inside it.

/** Pairs of texts that cover each other by more than two pixels both ways; a formula counts as one text. */
function overlaps() {
  const boxes = [];
  const add = (whole, element, text) => {
    // Of what scrolls in a box of its own, what shows.
    const box = element.closest('.scroll, .statement')?.getBoundingClientRect() ?? whole;
    const [left, top] = [Math.max(whole.left, box.left), Math.max(whole.top, box.top)];
    const [right, bottom] = [Math.min(whole.right, box.right), Math.min(whole.bottom, box.bottom)];
    if (right - left > 2 && bottom - top > 2 && right > 0) boxes.push({ left, top, right, bottom, text });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeName === 'math') add(node.getBoundingClientRect(), node, node.textContent);
    if (node.nodeType !== Node.TEXT_NODE || node.textContent.trim() === '') continue;
    if (node.parentElement.closest('math, .unseen, script, option') || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(rect, node.parentElement, node.textContent.trim());
  }
  boxes.sort((a, b) => a.top - b.top);
  const found = [];
  boxes.forEach((a, i) => {
    for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom - 2; j++) {
      const b = boxes[j];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) <= 2) continue;
      // Lines of one paragraph may touch: their boxes are taller than the letters.
      const least = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (Math.min(a.bottom, b.bottom) - b.top > 0.35 * least) {
        found.push(`${a.text.slice(0, 40)} / ${b.text.slice(0, 40)}`);
      }
    }
  });
  return found;
}

/** How far the page can be scrolled sideways. */
function sideways() {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The smallest letters in a picture, in pixels. */
function smallestLetters() {
  const heights = [...document.querySelectorAll('svg text')].map((t) => {
    const svg = t.ownerSVGElement;
    return (parseFloat(getComputedStyle(t).fontSize) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
  });
  return Math.min(Infinity, ...heights);
}

Object.assign(window, { overlaps, sideways, smallestLetters });
