/** The little of fontkit that is used here; the package has no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly familyName: string;
    /** Code points the font has a glyph for. */
    readonly characterSet: readonly number[];
  }

  export interface FontCollection {
    readonly fonts: readonly Font[];
  }

  export function openSync(path: string): Font | FontCollection;
}
