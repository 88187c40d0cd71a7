import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';
import { codeOf } from '../../platform/error-code.js';
import { allowedType } from './media-types.js';
import type { MediaType } from './media-types.js';

/** Character sets a text may be in: what is written today, and what older Chinese machines write. */
const CHARSETS = ['utf-8', 'gb18030'];
/** Control characters no text has: all but tab, line feed, form feed and carriage return. */
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}/u;

/** The type of the file as its bytes show it; null if it is none that is taken in. */
export async function typeOfFile(path: string): Promise<MediaType | null> {
  const found = await fileTypeFromFile(path);
  if (found !== undefined) return allowedType(found.mime);
  for (const charset of CHARSETS) if (await isText(path, charset)) return allowedType('text/plain');
  return null;
}

/** Whether all of the file is text in the character set. */
async function isText(path: string, charset: string): Promise<boolean> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (NO_TEXT.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    return !NO_TEXT.test(decoder.decode());
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  } finally {
    stream.destroy();
  }
}
