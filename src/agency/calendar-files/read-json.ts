import { faulty, lineOf, together, type ReadLines } from './holiday-line.js';

/** `[{"date": "2027-02-05", "kind": "off"}, …]`; lines are entries, counted from 1. */
export function readJson(content: string): ReadLines {
  const list = parsed(content);
  if (!Array.isArray(list)) return faulty(1, '内容应为 JSON 列表', 'the content must be a JSON array');
  return together(list.map((entry: unknown, index) => lineOf(index + 1, textIn(entry, 'date'), textIn(entry, 'kind'))));
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function textIn(entry: unknown, key: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const value: unknown = new Map<string, unknown>(Object.entries(entry)).get(key);
  return typeof value === 'string' ? value : '';
}
