/**
 * `Content-Disposition` of a download – RFC 6266: the name in UTF-8 for those who read it, an ASCII name for the rest.
 *
 * @param ascii of letters, digits, dots, hyphens
 */
export function attachment(name: string, ascii: string): string {
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
