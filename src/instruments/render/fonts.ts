/** 字体 – the faces documents are set in: the agency's own, where it has put them, and always the one that ships. */
import { openSync } from 'fontkit';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the shipped face is called; it covers GB 18030's names and is the last in every list. */
const SHIPPED_FAMILY = 'Noto Serif SC';
const SHIPPED_FILES = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'];

/** Names under which the faces of GB/T 9704 are sold or given away, the preferred first. */
const WANTED = {
  body: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'FandolFang R', 'Zhuque Fangsong (technical preview)'],
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FandolSong'],
  heading: ['黑体', 'SimHei', 'FandolHei'],
} as const;

/** The faces chosen. Null: the shipped one, in bold for titles and headings. */
export interface FontChoice {
  readonly body: string | null;
  readonly title: string | null;
  readonly heading: string | null;
  readonly titleWeight: 'regular' | 'bold';
  readonly headingWeight: 'regular' | 'bold';
  readonly shipped: string;
}

/** Fonts ready for use. */
export interface FontBook {
  readonly paths: readonly string[];
  readonly choice: FontChoice;
  /** Whether some chosen face has the character. */
  readonly has: (codePoint: number) => boolean;
}

/**
 * The fonts of the package and of the directory.
 *
 * @param directory DOCUMENT_FONT_DIR, or null
 * @throws Error if the directory or a font in it cannot be read
 */
export function openFonts(directory: string | null): FontBook {
  const require = createRequire(import.meta.url);
  const shipped = SHIPPED_FILES.map((file) => require.resolve(`@expo-google-fonts/noto-serif-sc/${file}`));
  const own = directory === null ? [] : filesIn(directory);
  const faces = [...own, ...shipped.slice(0, 1)].flatMap(facesOf);
  const families = new Set(faces.map(({ familyName }) => familyName));
  const chosen = (wanted: readonly string[]) => wanted.find((family) => families.has(family)) ?? null;
  const choice = { body: chosen(WANTED.body), title: chosen(WANTED.title), heading: chosen(WANTED.heading) };
  const inUse = new Set([SHIPPED_FAMILY, choice.body]);
  const known = new Set(faces.filter(({ familyName }) => inUse.has(familyName)).flatMap((face) => face.characterSet));
  return {
    paths: [...own, ...shipped],
    choice: {
      ...choice,
      titleWeight: choice.title === null ? 'bold' : 'regular',
      headingWeight: choice.heading === null ? 'bold' : 'regular',
      shipped: SHIPPED_FAMILY,
    },
    has: (codePoint) => known.has(codePoint),
  };
}

function filesIn(directory: string): readonly string[] {
  return readdirSync(directory)
    .filter((name) => /\.(?:ttf|otf|ttc)$/iu.test(name))
    .sort()
    .map((name) => join(directory, name));
}

function facesOf(path: string) {
  const opened = openSync(path);
  return 'fonts' in opened ? opened.fonts : [opened];
}

/** A character that no face has, as it is and by its number. */
export interface UnknownCharacter {
  readonly character: string;
  /** e.g. `U+1F600`. */
  readonly codePoint: string;
}

/** Characters of the texts that would be printed as a box or dropped; each once, in the order of reading. */
export function unprintable(texts: Iterable<string>, fonts: Pick<FontBook, 'has'>): readonly UnknownCharacter[] {
  const unknown = new Set<string>();
  for (const text of texts) {
    for (const character of text.replaceAll('\n', ''))
      if (!fonts.has(character.codePointAt(0) ?? 0)) unknown.add(character);
  }
  return [...unknown].map((character) => ({ character, codePoint: nameOf(character) }));
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
