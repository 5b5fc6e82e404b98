// The switch of languages, and the search on the front page. Without it, every page is complete, in English.
(() => {
  const KEY = 'lemmata-language';

  // Private windows and some browsers keep nothing for pages on a disk.
  const recall = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(KEY, language);
    } catch {}
  };

  let language = recall() === 'zh' ? 'zh' : 'en';

  const speak = () => {
    for (const phrase of document.querySelectorAll('[data-zh]')) {
      phrase.dataset.en ??= phrase.textContent;
      phrase.textContent = phrase.dataset[language];
      phrase.lang = language;
    }
    const button = document.getElementById('language');
    button.textContent = language === 'zh' ? 'English' : '中文';
    button.lang = language === 'zh' ? 'en' : 'zh';
    button.hidden = false;
  };

  document.addEventListener('DOMContentLoaded', () => {
    for (const phrase of document.querySelectorAll('[data-p]')) phrase.dataset.zh = self.PHRASES[phrase.dataset.p];
    // Before a word is exchanged, so that a search finds both languages.
    const rows = [...document.querySelectorAll('li[data-verdict]')];
    const texts = rows.map((row) => textOf(row).toLowerCase());
    speak();
    for (const square of document.querySelectorAll('.glance a')) {
      square.addEventListener('mouseenter', () => {
        square.title = rows.map((row) => row.querySelector('a')).find((a) => a.href === square.href).textContent;
      });
    }
    document.getElementById('language').addEventListener('click', () => {
      language = language === 'zh' ? 'en' : 'zh';
      speak();
      keep();
      document.dispatchEvent(new Event('spoken'));
    });
    const form = document.getElementById('filters');
    if (form) search(form, rows, texts);
  });

  // What is folded is printed, too.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

  function textOf(row) {
    const phrases = [...row.querySelectorAll('[data-zh]')].map((phrase) => phrase.dataset.zh);
    return [row.textContent, row.querySelector('a').href, row.dataset.slugs, ...phrases].join(' ');
  }

  function search(form, rows, texts) {
    const query = document.getElementById('query');
    const found = document.getElementById('found');
    const choices = [...form.querySelectorAll('select')];

    const filter = () => {
      const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        const facts = { ...row.closest('.group').dataset, ...row.dataset };
        const chosen = choices.every(({ name, value }) => value === '' || facts[name] === value);
        row.hidden = !(chosen && words.every((word) => texts[i].includes(word)));
        if (!row.hidden) shown++;
      });
      for (const group of document.querySelectorAll('.group')) {
        group.hidden = group.querySelector('li:not([hidden])') === null;
      }
      found.textContent = language === 'zh' ? `显示 ${shown} / ${rows.length}` : `${shown} of ${rows.length} shown`;
    };

    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    document.addEventListener('spoken', filter);
    filter();

    // "/" to search; down and up through what is found; Escape back to all.
    document.addEventListener('keydown', (event) => {
      const { activeElement } = document;
      const links = rows.filter((row) => !row.hidden).map((row) => row.querySelector('a'));
      const at = links.indexOf(activeElement);
      if (event.key === '/' && !/^(INPUT|SELECT)$/.test(activeElement.tagName)) query.focus();
      else if (event.key === 'Escape' && activeElement === query) form.reset();
      else if (event.key === 'ArrowDown' && (activeElement === query || at >= 0)) links[at + 1]?.focus();
      else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? query).focus();
      else return;
      event.preventDefault();
    });
  }
})();
