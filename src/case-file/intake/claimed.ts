/** What a sender says of a file, as far as it can be kept: one line, of bounded length, without control characters. */

/** Says nothing of use beyond this many characters. */
const LENGTH = 200;

/** The file's name, without the folders it lay in. */
export function claimedName(name: string): string {
  return line(name.split(/[/\\]/).at(-1) ?? '');
}

/** The type it is said to be of. */
export function claimedType(type: string): string {
  return line(type);
}

function line(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, '')
    .toWellFormed()
    .slice(0, LENGTH)
    .toWellFormed();
}
