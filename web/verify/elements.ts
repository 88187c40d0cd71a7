/** Elements of the page: always made as elements, never from text, so that nothing in a bag can become part of the page. */

export type Child = Node | string;

/** An element with its children. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A table with a line of titles. */
export function table(titles: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const head = el('tr', {}, ...titles.map((title) => el('th', { scope: 'col' }, title)));
  const lines = rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))));
  return el('table', {}, el('thead', {}, head), el('tbody', {}, ...lines));
}

/** A table of names and what they stand for. */
export function facts(rows: readonly (readonly [string, Child])[]): HTMLElement {
  const lines = rows.map(([name, value]) => el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, value)));
  return el('table', {}, el('tbody', {}, ...lines));
}
