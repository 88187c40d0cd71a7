/** 条文与规则 – which article somebody wants explained; the panel stands over every page. */
import { reactive, readonly } from 'vue';

interface Asked {
  readonly basis: string;
  /** The rule that was named, where one was. */
  readonly code: string | null;
}

const state = reactive<{ asked: Asked | null }>({ asked: null });

export const help = readonly(state);

/** Opens the panel on an article. */
export function explain(basis: string, code: string | null = null): void {
  state.asked = { basis, code };
}

export function closeHelp(): void {
  state.asked = null;
}

/** The single articles a basis names: `行政处罚法 第41条、第46条; 某办法 第3条` → three. */
export function articlesOf(basis: string): readonly string[] {
  return basis.split(/[;；]/).flatMap((part) => {
    const [law = '', ...articles] = part.trim().split(/\s+(?=第)/);
    if (articles.length === 0) return law === '' ? [] : [law];
    return articles
      .join(' ')
      .split('、')
      .map((article) => `${law} ${article.trim()}`);
  });
}
